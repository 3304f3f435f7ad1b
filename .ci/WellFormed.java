import java.io.File;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Ends with an error where one of the named files is no well-formed XML; reads nothing else. */
class WellFormed {
  public static void main(String[] files) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    for (String file : files) {
      parser.parse(new File(file));
    }
  }
}
