package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Source;

/** A finding names the place of what it speaks of, whatever the format. */
class PlacesTest {

  @Test
  void aCrossReferenceThatDoesNotFitHasItsPlaceInGraphml() {
    var text =
        """
        <graphml>
          <graph edgedefault="directed">
            <node id="a"><data key="type">drug</data>
              <data key="xrefs">["HGNC:1"]</data></node>
            <node
              id="b"/>
            <edge source="a" target="b"><data key="relation">activates</data></edge>
          </graph>
        </graphml>
        """;

    assertThat(places("p.graphml", text, Code.W0405)).containsExactly("p.graphml:4:7");
    assertThat(places("p.graphml", text.replace("\n", "\r\n"), Code.W0405))
        .containsExactly("p.graphml:4:7");
  }

  @Test
  void anElementBeginsWhereItsTagBegins() {
    var text =
        """
        <graphml>
          <graph edgedefault="directed">
            <node id="a"/> <node
                 id="a"/>
            <edge source="a" target="b"/>
          </graph>
        </graphml>
        """;

    assertThat(places("p.graphml", text, Code.E0206)).containsExactly("p.graphml:3:20");
    assertThat(places("p.graphml", text, Code.E0201)).containsExactly("p.graphml:5:5");
  }

  @Test
  void aGlyphOfAMapHasItsPlace() {
    var text =
        """
        <sbgn xmlns="http://sbgn.org/libsbgn/0.3">
          <map language="activity flow">
            <glyph id="g" class="biological activity"><label text="a"/></glyph>
          </map>
        </sbgn>
        """;

    assertThat(places("m.sbgn", text, Code.W0501)).containsExactly("m.sbgn:3:5");
  }

  private static List<String> places(String name, String text, Code code) {
    var opened = Moa.read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    return Checks.findings(opened.results().get(0)).stream()
        .filter(d -> d.code() == code)
        .map(d -> d.span().place())
        .toList();
  }
}
