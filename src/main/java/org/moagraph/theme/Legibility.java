package org.moagraph.theme;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.render.style.Contrast;
import org.moagraph.render.style.Meeting;
import org.moagraph.render.style.Theme;

/**
 * Checks that every two colours of a theme that meet can be told apart. Text that cannot be read is
 * an error, a line or border too faint a warning; each colour is reported once, where it stands.
 */
final class Legibility {

  private final List<Meeting> meetings;
  private final Map<Meeting.NamedColour, Span> places;
  private final Findings findings;

  /**
   * @param places where the parts that the file sets stand
   */
  Legibility(Theme theme, Map<Meeting.NamedColour, Span> places, Findings findings) {
    this.meetings = Meeting.of(theme).stream().distinct().toList();
    this.places = places;
    this.findings = findings;
  }

  void check() {
    places.forEach((part, place) -> faintest(part).ifPresent(f -> report(part, place, f)));
  }

  /** What a part is too faint with, text before lines: a colour that passes is one for both. */
  private Optional<List<Meeting>> faintest(Meeting.NamedColour part) {
    return Stream.of(true, false)
        .map(text -> faint(part, text))
        .filter(f -> !f.isEmpty())
        .findFirst();
  }

  private List<Meeting> faint(Meeting.NamedColour part, boolean text) {
    return meetings.stream()
        .filter(m -> !m.isClear() && m.isText() == text && responsible(m).equals(part))
        .sorted(Comparator.comparingDouble(Meeting::contrast))
        .toList();
  }

  private void report(Meeting.NamedColour part, Span place, List<Meeting> faint) {
    var finding = finding(part, place, faint.get(0));
    int more = faint.size() - 1;
    findings.add(more == 0 ? finding : finding.withNote(others(more)));
  }

  /** Of two parts the one that stands on the other, where the file sets it. */
  private Meeting.NamedColour responsible(Meeting meeting) {
    return places.containsKey(meeting.part()) ? meeting.part() : meeting.ground();
  }

  private static String others(int more) {
    return more == 1
        ? "there is one more that it is too faint with"
        : "there are %d more that it is too faint with".formatted(more);
  }

  private Diagnostic finding(Meeting.NamedColour part, Span place, Meeting worst) {
    var message =
        "\"%s\" %s on \"%s\" %s has a contrast of %s:1; %s needs %s:1"
            .formatted(
                worst.part().name(),
                worst.part().colour(),
                worst.ground().name(),
                worst.ground().colour(),
                cut(worst.contrast()),
                worst.isText() ? "text" : "a line or border",
                cut(worst.needed()));
    return Diagnostic.of(worst.isText() ? Code.E0803 : Code.W0804, place, message)
        .withHelp(help(part, worst));
  }

  /** Two decimals, never rounded up to what is needed. */
  private static String cut(double number) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(Math.floor(number * 100) / 100);
  }

  private String help(Meeting.NamedColour part, Meeting worst) {
    return Contrast.nearest(part.colour(), colour -> isClear(part, colour))
        .map("\"%s\" passes"::formatted)
        .orElseGet(() -> inPart(part, worst));
  }

  private static String inPart(Meeting.NamedColour part, Meeting worst) {
    var other = worst.part().equals(part) ? worst.ground() : worst.part();
    return Contrast.nearest(part.colour(), c -> passes(c, other, worst))
        .map(
            c ->
                "\"%s\" passes here, no colour everywhere: change \"%s\" or others too"
                    .formatted(c, other.name()))
        .orElse("change \"%s\" too".formatted(other.name()));
  }

  private static boolean passes(String colour, Meeting.NamedColour other, Meeting meeting) {
    return new Meeting(new Meeting.NamedColour("", colour), other, meeting.needed()).isClear();
  }

  /** Whether another colour of that part passes wherever the part is met. */
  private boolean isClear(Meeting.NamedColour part, String colour) {
    return meetings.stream()
        .filter(m -> m.part().equals(part) || m.ground().equals(part))
        .allMatch(m -> passes(colour, m.part().equals(part) ? m.ground() : m.part(), m));
  }
}
