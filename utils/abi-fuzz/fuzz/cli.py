"""The command line: how many calls, which compilers, and what is printed and kept of a difference."""

import argparse
import collections
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import shutil
import tempfile
import threading

from .case import Tools, check_bindings, is_in_bindings, run_case, trace
from .language import LANGUAGES, language_of
from .reduce import Reducer

ROUNDS = 12  # calls of one function: few, because what differs mostly differs at once
RETRIES = 6  # a case that does not compile is tried again without what it was, so many times
MOST_TOLD = 3  # differences of one case that are told; more of them mostly have the same cause
MENTIONED = re.compile(r"\b((?:R|E|V|A|T|C|K|m|ctor|fn|var)\d+)(?=\b|_)")


def parse_arguments(arguments, root):
    parser = argparse.ArgumentParser(prog="utils/abi-fuzz/run", description=__doc__)
    parser.add_argument(
        "build", nargs="?", default=os.environ.get("BUILD_DIR", str(root / "build")), help="build directory"
    )
    parser.add_argument("--cxx2rs", help="the program (default: CXX2RS, or bin/cxx2rs of the build directory)")
    parser.add_argument("--lang", choices=tuple(LANGUAGES), default="c", help="the headers' language (default: c)")
    parser.add_argument("--calls", type=int, default=100_000, help="stop when so many calls were made")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="cases at a time")
    parser.add_argument("--compiler", choices=("clang", "gcc", "both"), default="both")
    parser.add_argument("--size", type=int, default=250, help="functions a header")
    parser.add_argument("--only", type=int, help="only the case of this number")
    parser.add_argument("--header", action="store_true", help="print the header of --only (or the first) and stop")
    parser.add_argument(
        "--keep", help="directory for the cases that differ (default: a new one in the temporary directory)"
    )
    parser.add_argument("--stop", action="store_true", help="stop at the first difference")
    parser.add_argument("--no-reduce", action="store_true", help="print differences as they are found")
    options = parser.parse_args(arguments)
    built = pathlib.Path(options.build) / "bin" / "cxx2rs"
    options.cxx2rs = options.cxx2rs or os.environ.get("CXX2RS") or str(built)
    if not pathlib.Path(options.cxx2rs).exists():
        parser.error(f"{options.cxx2rs} does not exist; build it, or name it with --cxx2rs")
    return options


def case_seed(seed, number):
    return seed * 100_003 + number


def compiler_of(options, number):
    return options.compiler if options.compiler != "both" else ("clang", "gcc")[number % 2]


def make_case(options, number):
    language = LANGUAGES[options.lang]
    return language.generate(case_seed(options.seed, number), compiler_of(options, number), options.size)


class Fuzz:
    """One run: hands out cases, gathers what they found."""

    def __init__(self, options):
        self.options = options
        self.tools = Tools(options.cxx2rs)
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="abi-fuzz-"))
        self.kept = pathlib.Path(options.keep) if options.keep else self.scratch / "kept"
        self.language = LANGUAGES[options.lang]
        self.calls = self.differences = self.planned = self.called = 0
        self.skipped = collections.Counter()
        self.seen = collections.Counter()
        self.lock = threading.Lock()

    def one(self, number):
        """All that one case finds: (calls, skipped, texts). What does not compile is left out, and on it goes."""
        case, disagreed = self.language.agreed(make_case(self.options, number), self.compilers(number))
        calls, texts, skipped, tree = 0, [], {}, self.language.tree
        for attempt in range(RETRIES + 1):
            directory = self.scratch / f"case-{number}-{attempt}"
            result = run_case(case, directory, self.tools, ROUNDS)
            calls, skipped = calls + result.calls, result.skipped or skipped
            self.count(result)
            blamed = []
            for finding in result.findings[: 1 if self.options.stop else MOST_TOLD]:
                text, culprits = self.explain(number, case, directory, finding)
                texts.append(text)
                blamed += culprits
            shutil.rmtree(directory, ignore_errors=True)
            if result.calls or not blamed:
                break
            case = tree.without(case, [node for name in blamed for node in tree.named(case, name)])
        return calls, {**skipped, "gcc and clang lay the record out differently": disagreed}, texts

    def count(self, result):
        with self.lock:
            self.planned += result.planned
            self.called += result.called

    def compilers(self, number):
        """The compilers that have to agree: clang, whose layouts the bindings are, and the one that the case is for."""
        return list(dict.fromkeys((self.language.compilers["clang"], self.language.compilers[compiler_of(self.options, number)])))

    def is_known(self, finding):
        """Builds that fail for the same reason are reduced twice, not each time."""
        with self.lock:
            self.seen[finding.what] += 1
            return not finding.item and self.seen[finding.what] > 2

    def explain(self, number, case, directory, finding):
        """The text about one finding, and the names of the declarations that are to blame."""
        out = [f"case {number} (--seed {self.options.seed} --compiler {self.options.compiler}), {case.compiler}:"]
        out.append(f"{finding.what}{' in ' + finding.item if finding.item else ''}\n{finding.text}")
        if finding.seed:
            out.append(trace(directory, finding))
        tree, print_header = self.language.tree, self.language.print_header
        mentioned = [name for name in MENTIONED.findall(finding.text) if tree.named(case, name)]
        if self.is_known(finding) and mentioned:
            return "\n".join(out), mentioned[:1]
        place = self.kept / f"case-{number}-{finding.item or 'build'}"
        shutil.copytree(directory, place, dirs_exist_ok=True)
        small = tree.keep(case, tree.named(case, finding.item)) if finding.item else case
        if not self.options.no_reduce:
            small = self.reduce(case, finding, place / "reduced")
            out.append(self.other_compiler(small, finding, place))
            out.append(f"reduced:\n{print_header(small)}")
        elif finding.item:
            out.append(print_header(small))
        out.append(f"kept in {place}")
        culprits = [node.name for node in tree.declarations(small)]
        return "\n".join(out), culprits if small is not case else []

    def other_compiler(self, small, finding, place):
        """Whether clang, whose calling rules the bindings follow, sees it too."""
        if small.compiler == "clang" or not finding.item:
            return ""
        other = dataclasses.replace(small, compiler="clang")
        found = run_case(other, place / "clang", self.tools, 64).findings
        return "with clang: " + (found[0].what if found else "no difference")

    def reduce(self, case, finding, place):
        """The smallest case found that fails in the same way, written to `place`."""
        place.mkdir(parents=True, exist_ok=True)

        def is_same(smaller):
            if is_in_bindings(finding):
                found = check_bindings(smaller, place, self.tools)
            else:
                found = run_case(smaller, place, self.tools, 64).findings
            return any(other.what == finding.what for other in found)

        small = Reducer(is_same, self.language.tree).reduce(case, finding.item)
        is_same(small)
        return small

    def note(self, outcome):
        calls, skipped, texts = outcome
        self.calls += calls
        self.differences += len(texts)
        self.skipped.update(skipped)
        for text in texts:
            print(text + "\n", flush=True)

    def run(self):
        """Cases in order, a few at a time, until there are calls enough."""
        if self.options.only is not None:
            self.note(self.one(self.options.only))
            return
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            number = 0
            while self.calls < self.options.calls and not (self.options.stop and self.differences):
                batch = range(number, number + self.options.jobs)
                number += self.options.jobs
                before = self.calls
                for outcome in pool.map(self.one, batch):
                    self.note(outcome)
                if self.calls == before and number > 40 * self.options.jobs:
                    print("no case could be called; giving up")
                    self.differences += 1
                    return

    def finish(self):
        reasons = ", ".join(f"{count} {reason}" for reason, count in self.skipped.most_common() if count)
        total = sum(self.skipped.values())
        if self.planned:
            share = 100 * self.called / self.planned
            print(f"{self.called} of {self.planned} planned operations called ({share:.1f} %)")
        print(f"{self.calls} calls, {self.differences} differences, {total} items skipped ({reasons or 'none'})")
        if not self.differences or self.options.keep:
            shutil.rmtree(self.scratch, ignore_errors=True)
        return 1 if self.differences else 0


def main(arguments, root):
    options = parse_arguments(arguments, root)
    if options.header:
        case = make_case(options, options.only or 0)
        print(language_of(case).print_header(case), end="")
        return 0
    fuzz = Fuzz(options)
    fuzz.run()
    return fuzz.finish()
