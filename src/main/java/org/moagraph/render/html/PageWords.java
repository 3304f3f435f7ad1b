package org.moagraph.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moagraph.reason.Outcome;
import org.moagraph.text.Markup;
import org.moagraph.words.Language;

/** What a page's forms and its script say, in the language of the page. */
record PageWords(Language language) {
  private static final String ROOM = "pages.";
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z. ]+)\\}\\}");

  /** What forms say. */
  private static final List<String> FORMS =
      List.of(
          "pages.no script",
          "pages.tools",
          "pages.view",
          "pages.part",
          "pages.to map",
          "pages.steps",
          "pages.back",
          "pages.next",
          "pages.show all",
          "pages.more",
          "pages.search",
          "pages.search.by",
          "pages.found",
          "pages.follow",
          "pages.downstream",
          "pages.upstream",
          "pages.both ways",
          "pages.hypothesis",
          "pages.organism",
          "pages.all",
          "pages.status",
          "pages.status.all",
          "pages.status.undisputed",
          "pages.status.supported",
          "pages.established",
          "pages.smaller",
          "pages.larger",
          "pages.dark",
          "pages.link",
          "pages.answer",
          "pages.this step",
          "pages.predict.title",
          "pages.whatif",
          "pages.give.label",
          "pages.and",
          "pages.watch.label");

  /** What the script says. */
  private static final List<String> SPOKEN =
      List.of(
          "pages.next",
          "pages.dark",
          "pages.light",
          "pages.does.up",
          "pages.does.down",
          "pages.does.ambiguous",
          "pages.does.unknown",
          "pages.no route",
          "pages.silence",
          "pages.with it",
          "pages.deed.block",
          "pages.deed.give",
          "pages.still.up",
          "pages.still.down",
          "pages.stops.up",
          "pages.stops.down",
          "pages.instead.up",
          "pages.instead.down",
          "pages.freed.up",
          "pages.freed.down",
          "pages.newly.up",
          "pages.newly.down",
          "pages.adds",
          "pages.none left",
          "pages.none either way",
          "pages.stays open",
          "pages.attenuated",
          "pages.opposed",
          "pages.occluded",
          "pages.depends",
          "pages.undecided",
          "pages.not worked out",
          "pages.unmarked",
          "pages.narrowed",
          "pages.routes",
          "pages.routes.hint",
          "pages.routes.shown",
          "pages.routes.lost",
          "pages.routes.left",
          "pages.each",
          "pages.whole",
          "pages.under",
          "pages.under.all",
          "pages.common",
          "pages.own",
          "pages.nothing else",
          "pages.choose.block",
          "pages.choose.give",
          "pages.block",
          "pages.unblock",
          "pages.take back",
          "pages.give",
          "pages.give too",
          "pages.watch",
          "pages.predict",
          "pages.predict.given",
          "pages.predict.up",
          "pages.predict.down",
          "pages.predict.unmoved",
          "pages.predict.untold",
          "pages.predict.right",
          "pages.predict.wrong",
          "pages.predict.next",
          "pages.start",
          "pages.step",
          "pages.wrong link",
          "pages.not here",
          "pages.meant",
          "pages.not found",
          "pages.map",
          "pages.map.how",
          "pages.open",
          "pages.point",
          "pages.point.how",
          "pages.raises",
          "pages.lowers",
          "pages.changes",
          "pages.raised by",
          "pages.lowered by",
          "pages.changed by",
          "pages.acts by",
          "pages.acted on by",
          "pages.between");

  /** The phrases of the script by their names in it. */
  Map<String, String> spoken() {
    var words = new LinkedHashMap<String, String>();
    for (var key : SPOKEN) {
      for (var form : forms(key)) {
        words.put(form.substring(ROOM.length()), say(form));
      }
    }
    for (var outcome : Outcome.values()) {
      var key = "outcome." + outcome.word();
      words.put(key, language.say(key));
    }
    return words;
  }

  private List<String> forms(String key) {
    return language.has(key + ".many") ? List.of(key + ".one", key + ".many") : List.of(key);
  }

  /** The phrase with its places open. */
  private String say(String key) {
    return language.say(key, "{0}", "{1}", "{2}", "{3}");
  }

  /** A form with its phrases. */
  String filled(String form) {
    return PLACE
        .matcher(form)
        .replaceAll(found -> Matcher.quoteReplacement(Markup.escaped(phrase(found.group(1)))));
  }

  private String phrase(String name) {
    var key = ROOM + name;
    if (!FORMS.contains(key)) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return language.has(key) ? language.say(key) : language.count(1, key);
  }
}
