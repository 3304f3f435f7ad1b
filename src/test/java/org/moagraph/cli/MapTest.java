package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of many things are drawn as maps. */
class MapTest {

  @TempDir Path folder;

  /** Rings of ten things, each ring tied to the next. */
  private String rings(int things) throws IOException {
    var table = new StringBuilder("source\trelation\ttarget\n");
    for (int i = 0; i < things; i++) {
      int next = i % 10 == 9 ? i - 9 : i + 1;
      table.append("T" + i + "\tactivates\tT" + next + "\n");
      table.append("T" + i + "\tactivates\tT" + (i / 10 * 10 + (i + 3) % 10) + "\n");
      if (i % 10 == 0 && i > 0) {
        table.append("T" + (i - 10) + "\tinhibits\tT" + i + "\n");
      }
    }
    return Files.writeString(folder.resolve("rings.tsv"), table).toString();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  @Test
  void moreThanSixtyThingsAreAMapWhichSaysSo() throws IOException {
    var run = moa("draw", rings(100), "-o", file("map.svg").toString()).ends(0);
    assertThat(run.err()).contains("100 things", "a map of 10 boxes", "--whole");
    assertThat(Files.readString(file("map.svg")))
        .contains("A map: 100 things in 10 boxes", ">group of things<", ">inhibits<");
    var whole = moa("draw", rings(100), "--whole", "-o", file("whole.svg").toString()).ends(0);
    assertThat(whole.err()).doesNotContain("map of");
    assertThat(Files.readString(file("whole.svg"))).contains(">T99<");
  }

  @Test
  void sixtyThingsAreDrawnUnlessAMapIsAskedFor() throws IOException {
    assertThat(moa("draw", rings(60), "-o", file("all.svg").toString()).ends(0).err())
        .doesNotContain("map of");
    assertThat(moa("draw", rings(60), "--map", "-o", file("map.svg").toString()).ends(0).err())
        .contains("60 things", "map of 6 boxes");
  }

  @Test
  void whatNoPictureCouldShowIsAMap() throws IOException {
    assertThat(moa("draw", rings(500), "-o", file("map.png").toString()).ends(0).err())
        .contains("500 things");
    assertThat(moa("draw", rings(500), "--whole", "-o", file("x.png").toString()).ends(2).err())
        .contains("too many for a picture");
    assertThat(moa("draw", rings(2010), "-o", file("x.png").toString()).ends(2).err())
        .contains("too many for a picture");
  }

  @Test
  void aMapShowsNoAnswers() throws IOException {
    var map = file("map.svg").toString();
    assertThat(
            moa("draw", rings(100), "--map", "--highlight", "downstream T0", "-o", map)
                .ends(2)
                .err())
        .contains("leave out --map");
    assertThat(moa("draw", rings(100), "--map", "--whole", "-o", map).ends(2).err())
        .contains("--whole");
  }

  @Test
  void aPageOfMoreThanSixtyThingsOpensOnTheMap() throws IOException {
    moa("draw", rings(70), "-o", file("map.html").toString()).ends(0);
    var html = Files.readString(file("map.html"));
    var seen = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));
    assertThat(seen).contains("A map: 70 things in 7 boxes").contains("data-entity=\"group-1\"");
    assertThat(seen).doesNotContain("data-entity=\"T5\"");
    assertThat(html).contains("\"parts\":[[\"group-1\"");
    moa("draw", rings(60), "-o", file("all.html").toString()).ends(0);
    assertThat(Files.readString(file("all.html"))).doesNotContain("\"parts\":[[\"group");
  }

  @Test
  void aModelWithViewsIsAMapWhenAsked() throws IOException {
    assertThat(moa("draw", "ketamine", "--map", "-o", file("k.svg").toString()).ends(0).err())
        .contains("131 things", "--whole");
    assertThat(Files.readString(file("k.svg")))
        .contains(">acts, mixed or unknown<")
        .doesNotContain("direction unknown");
  }
}
