package org.moagraph.render.h5p;

import static org.moagraph.render.h5p.H5pFile.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.text.Markup;
import org.moagraph.view.quiz.Cloze;

/** Sentences into which names are dragged, as a content of H5P ("Drag the Words"). */
public final class DragText {

  private DragText() {}

  /**
   * The package.
   *
   * @param task what is to be done
   * @param language the code of the language of the sentences
   */
  public static byte[] pack(String title, String task, List<Cloze> sentences, String language) {
    var content = new LinkedHashMap<String, Object>();
    content.put("taskDescription", "<p>" + html(task) + "</p>");
    content.put(
        "textField", sentences.stream().map(DragText::line).collect(Collectors.joining("\n")));
    content.put("behaviour", behaviour());
    return H5pFile.of(title, language, content, Library.DRAG_TEXT).bytes();
  }

  /** Stars stand around the name to drag, so that no other star may be in the line. */
  private static String line(Cloze cloze) {
    return beside(cloze.before()) + "*" + html(cloze.word()) + "*" + beside(cloze.after());
  }

  private static String beside(String words) {
    return Markup.escaped(words.replaceAll("\\p{Cntrl}+", " ").replace('*', '\u2217'));
  }

  private static Map<String, Object> behaviour() {
    var behaviour = new LinkedHashMap<String, Object>();
    behaviour.put("enableRetry", true);
    behaviour.put("enableSolutionsButton", true);
    behaviour.put("enableCheckButton", true);
    behaviour.put("instantFeedback", false);
    return behaviour;
  }
}
