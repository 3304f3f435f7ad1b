package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.cli.Shell.moa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All views of a model in one page. */
class AllViewsTest {

  @TempDir Path folder;

  @Test
  void theViewNamedComesFirst() throws IOException {
    var page = folder.resolve("page.html");
    var run = moa("draw", "ect", "--all-views", "--view", "caffeine", "-o", page.toString());
    assertThat(run.ends(0).err()).contains("wrote " + page + ", 4 views");
    var html = Files.readString(page);
    assertThat(html).contains("<select id=\"page-view\" aria-label=\"View\">");
    assertThat(html.indexOf("\"id\":\"caffeine\"")).isPositive();
    assertThat(html.indexOf("\"views\":[{\"id\":\"caffeine\"")).isPositive();
  }

  @Test
  void onlyAPageHoldsThem() {
    var svg = folder.resolve("x.svg").toString();
    assertThat(moa("draw", "ect", "--all-views", "-o", svg).ends(2).err())
        .contains("only a page holds all views", ".html");
    assertThat(moa("draw", "ect", "--all-views", "-o", "-").ends(2).err()).contains(".html");
    var page = folder.resolve("x.html").toString();
    assertThat(moa("draw", "ect", "--all-views", "--view", "nothing", "-o", page).ends(2).err())
        .contains("nothing");
    assertThat(folder.resolve("x.html")).doesNotExist();
  }

  @Test
  void aModelWithoutViewsIsDrawnWhole() throws IOException {
    var table = folder.resolve("small.tsv");
    Files.writeString(table, "source\trelation\ttarget\nA\tactivates\tB\n");
    var page = folder.resolve("small.html");
    assertThat(moa("draw", table.toString(), "--all-views", "-o", page.toString()).ends(0).err())
        .contains("wrote " + page);
    assertThat(Files.readString(page)).contains("\"views\":[{\"things\"");
  }

  @Test
  void eachOfSeveralModelsHasItsPage() {
    var pages = folder.resolve("pages");
    moa("draw", "ect", "zuranolone", "--all-views", "--to", "html", "-d", pages.toString()).ends(0);
    assertThat(pages.resolve("ect.html")).exists();
    assertThat(pages.resolve("zuranolone.html")).exists();
  }
}
