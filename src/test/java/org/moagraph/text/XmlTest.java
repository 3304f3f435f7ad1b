package org.moagraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void eachElementHasALineButThoseThatStayOnOne() {
    var xml = Xml.indented().declaration().open("a", "b", 1);
    xml.openLine("c").text("d", "x").leaf("e").openLine("f").close().close();
    xml.open("g").text("h", "y").close().close();

    assertThat(xml)
        .hasToString(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="1">
              <c><d>x</d><e/><f></f></c>
              <g>
                <h>y</h>
              </g>
            </a>
            """);
  }

  @Test
  void breaksOfAttributesAreReadBackAsBreaks() {
    assertThat(Xml.indented().leaf("a", "b", "1\n2\t3")).hasToString("<a b=\"1&#xA;2&#x9;3\"/>\n");
  }

  @Test
  void aCompactDocumentHasNoBreakAtAll() {
    assertThat(Xml.compact().open("a", "b", "1\n2").text("c", "3\t4").close())
        .hasToString("<a b=\"1 2\"><c>3 4</c></a>");
  }

  @Test
  void noTextEndsWhatHoldsIt() {
    assertThat(Xml.compact().text("a", "</a>&", "b", "\"><script>"))
        .hasToString("<a b=\"&quot;&gt;&lt;script&gt;\">&lt;/a&gt;&amp;</a>");
  }

  @Test
  void whatIsLookedAtLosesControlCharactersAndWhatIsReadBackKeepsThem() {
    assertThat(Markup.escaped("a\u0000\r\u0085\ud800b\n")).isEqualTo("ab\n");
    assertThat(Markup.exact("a\u0000\r\u0085\ud800b\n")).isEqualTo("a\ufffd&#13;\u0085\ufffdb\n");
  }
}
