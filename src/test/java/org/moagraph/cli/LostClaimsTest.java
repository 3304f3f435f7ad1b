package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losing claims is not success, whatever the format and the command. */
class LostClaimsTest {

  private static final String GRAPH =
      "<graphml><key id='r' for='edge' attr.name='relation'/><graph edgedefault='directed'>"
          + "<node id='A'/><node id='B'/><node id='C'/>"
          + "<edge source='A' target='B'><data key='r'>activates</data></edge>"
          + "<edge source='A' target='Z'><data key='r'>activates</data></edge>"
          + "<edge source='B' target='C'><data key='r'>inhibits</data></edge></graph></graphml>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.tsv|'source\trelation\ttarget\nA\tactivates\tB\nbroken\nB\tinhibits\tC\n'",
        "x.csv|'source,relation,target\nA,activates,B\nbroken\nB,inhibits,C\n'",
        "x.sif|'A\tactivates\tB\nx\ty\nB\tinhibits\tC\n'",
        "s.tsv|'ENTITYA\tENTITYB\tEFFECT\nA\tB\tup-regulates\n\tB\tup-regulates\nB\tC\tdown-regulates\n'",
        "x.graphml|",
      })
  void aReadingThatLosesAClaimEndsWithOneUnlessItMayGoOn(String name, String text)
      throws IOException {
    var file = Files.writeString(folder.resolve(name), text == null ? GRAPH : text).toString();
    var out = folder.resolve("out.sif").toString();
    for (var command :
        new String[][] {
          {"convert", file, out},
          {"draw", file, "-o", folder.resolve("out.dot").toString()},
          {"effect", file, "A", "C"},
          {"paths", file, "A", "C"},
          {"tell", file},
          {"show", file}
        }) {
      assertThat(moa(command).ends(1).err()).contains("1 part of").contains("--keep-going");
      var more = Arrays.copyOf(command, command.length + 1);
      more[command.length] = "--keep-going";
      var kept = moa(more).ends(0);
      assertThat(kept.out() + kept.err()).contains("eft out: 1 part of");
    }
    assertThat(Files.readString(Path.of(out))).contains("A\t").contains("\tC\n");
  }
}
