package org.moagraph.edit;

import java.util.Optional;

/** Hands each change to whoever makes it. */
final class Making {

  private Making() {}

  /** Makes the change in the draft; what it gives is the part to be selected then. */
  static Optional<Place> make(Change change, Work work) {
    if (change instanceof Change.AddEntity add) {
      return Optional.of(Adding.entity(work, add));
    } else if (change instanceof Change.AddCompartment add) {
      return Optional.of(Adding.compartment(work, add));
    } else if (change instanceof Change.AddHypothesis add) {
      return Optional.of(Adding.hypothesis(work, add));
    } else if (change instanceof Change.AddClaim add) {
      return Optional.of(Adding.claim(work, add));
    } else if (change instanceof Change.AddEvidence add) {
      return Optional.of(Adding.evidence(work, add));
    } else if (change instanceof Change.AddExperiment add) {
      return Optional.of(Adding.experiment(work, add));
    } else if (change instanceof Change.AddExpectation add) {
      return Optional.of(Adding.expectation(work, add));
    } else if (change instanceof Change.AddView add) {
      return Optional.of(Adding.view(work, add));
    } else if (change instanceof Change.RenameId rename) {
      return Optional.of(Renaming.rename(work, rename));
    }
    return set(change, work);
  }

  private static Optional<Place> set(Change change, Work work) {
    if (change instanceof Change.SetField set) {
      return Setting.field(work, set);
    } else if (change instanceof Change.SetList set) {
      return Setting.list(work, set);
    } else if (change instanceof Change.SetClaim set) {
      var words = new ClaimWords(set.source(), set.relation(), set.target());
      return Optional.of(ClaimSetting.set(work, set.claim(), words));
    } else if (change instanceof Change.SetSteps set) {
      Stepping.set(work, set);
      return Optional.of(new Place.View(set.view()));
    } else if (change instanceof Change.Pin pin) {
      Pinning.pin(work, pin);
      return Optional.of(new Place.View(pin.view()));
    } else if (change instanceof Change.Unpin unpin) {
      Pinning.unpin(work, unpin);
      return Optional.of(new Place.View(unpin.view()));
    }
    Deleting.delete(work, (Change.Delete) change);
    return Optional.empty();
  }
}
