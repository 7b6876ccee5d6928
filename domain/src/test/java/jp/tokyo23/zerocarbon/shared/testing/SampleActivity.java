package jp.tokyo23.zerocarbon.shared.testing;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;

/** An activity of fiscal year 令和6 of which a test gives only what it is about. */
public final class SampleActivity {

  private static final FiscalYear R6 = new FiscalYear(2024);

  private final MeasureCode measure;
  private final ActivityKind kind;
  private final String title;
  private EventState state = EventState.HELD;
  private PartialDate date;
  private Ward ward;
  private String organizer;
  private String venue;
  private String audience;
  private List<String> parties = List.of();
  private String material;

  public SampleActivity(MeasureCode measure, ActivityKind kind, String title) {
    this.measure = measure;
    this.kind = kind;
    this.title = title;
  }

  public SampleActivity on(String typedDate) {
    date = PartialDate.parse(typedDate);
    return this;
  }

  public SampleActivity by(Ward host) {
    ward = host;
    return this;
  }

  public SampleActivity as(EventState eventState) {
    state = eventState;
    return this;
  }

  public SampleActivity organizedBy(String others) {
    organizer = others;
    return this;
  }

  public SampleActivity at(String place) {
    venue = place;
    return this;
  }

  public SampleActivity forAudience(String people) {
    audience = people;
    return this;
  }

  public SampleActivity with(String... names) {
    parties = List.of(names);
    return this;
  }

  public SampleActivity flyer(String name) {
    material = name;
    return this;
  }

  public Activity record() {
    return new Activity(
        new ActivityDetails(
            measure,
            R6,
            kind,
            title,
            date,
            state,
            ward,
            organizer,
            venue,
            audience,
            parties,
            TypedQuantity.blank(ValueState.UNVERIFIED, Unit.PERSON),
            material,
            null,
            false));
  }
}
