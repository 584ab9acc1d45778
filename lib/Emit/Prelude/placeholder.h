// requires:
