struct Nua { struct Empty {}; [[no_unique_address]] Empty e; int x; };
