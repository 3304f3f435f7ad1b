package org.moagraph.teach;

import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.words.Language;

/** Free text of a model among words of a language that may be another. */
record Original(Model model, Language words) {

  /** The text; in quotation marks and with its language where that is not the one that is told. */
  String quoted(String text) {
    var own = model.header().language();
    // English stands in for languages that there are no words in
    boolean plain = words.isEnglish() || own.split("-", 2)[0].equals(words.code());
    return plain || text.isEmpty() ? text : words.say("story.foreign", text, own);
  }

  /** The words of a text that the model may have in more languages than one. */
  String quoted(Text text, String said) {
    return text.translations().containsKey(words.code()) ? said : quoted(said);
  }
}
