package jp.tokyo23.zerocarbon.shared.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordServiceTest {

  private final InMemoryRecords<Note> notes = new InMemoryRecords<>();
  private final FixedActor actor = FixedActor.officerOf(Ward.KATSUSHIKA);
  private final ChangeReason reason = new ChangeReason();
  private final Notes service = new Notes();

  @Test
  void anOfficerRegistersCorrectsAndRemovesRecordsOfTheOwnWard() {
    Long id = service.register(new NoteDetails(Ward.KATSUSHIKA, "案"));

    service.correct(id, 0, new NoteDetails(Ward.KATSUSHIKA, "確定"));
    assertEquals("確定", service.record(id).label());

    service.remove(id, 0, " 重複登録のため ");
    assertEquals("重複登録のため", reason.text());
    assertThrows(RecordNotFound.class, () -> service.record(id));
  }

  @Test
  void anOfficerReadsTheRecordOfAForeignWardAndChangesNothing() {
    Note foreign = entered(Ward.ITABASHI);

    assertEquals(foreign, service.record(foreign.id()));
    assertFalse(service.editable(foreign));
    assertThrows(NotPermitted.class, () -> service.recordToEdit(foreign.id()));
    assertThrows(
        NotPermitted.class,
        () -> service.correct(foreign.id(), 0, new NoteDetails(Ward.ITABASHI, "改")));
    assertThrows(NotPermitted.class, () -> service.remove(foreign.id(), 0, "不要"));
    assertEquals("既存", service.record(foreign.id()).label());
  }

  @Test
  void anOfficerNeitherRegistersNorHandsOverARecordToAForeignWard() {
    assertThrows(NotPermitted.class, () -> service.register(new NoteDetails(Ward.ITABASHI, "案")));
    assertEquals(0, notes.count(RecordFilter.ALL));

    Note own = entered(Ward.KATSUSHIKA);
    assertThrows(
        NotPermitted.class,
        () -> service.correct(own.id(), 0, new NoteDetails(Ward.ITABASHI, "譲渡")));
  }

  @Test
  void aJointRecordIsKeptByTheSecretariatAlone() {
    Note joint = entered(null);
    assertFalse(service.editable(joint));

    actor.actAs(FixedActor.secretariat().user());
    assertTrue(service.editable(joint));
    service.remove(joint.id(), 0, "重複登録のため");
  }

  @Test
  void whoeverWasOvertakenIsToldAndChangesNothing() {
    Note own = entered(Ward.KATSUSHIKA);
    notes.changedElsewhere(own);

    EditConflict conflict =
        assertThrows(
            EditConflict.class,
            () -> service.correct(own.id(), 0, new NoteDetails(Ward.KATSUSHIKA, "後")));
    assertEquals(1, conflict.currentVersion());
    assertEquals("既存", own.label());
    assertThrows(EditConflict.class, () -> service.remove(own.id(), 0, "不要"));

    service.correct(own.id(), conflict.currentVersion(), new NoteDetails(Ward.KATSUSHIKA, "後"));
    assertEquals("後", own.label());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "　"})
  void aRemovalWithoutAReasonIsRefused(String blank) {
    Note own = entered(Ward.KATSUSHIKA);

    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> service.remove(own.id(), 0, blank));

    assertEquals("record.reasonMissing", refused.getMessage());
    assertEquals("reason", refused.field());
    assertEquals(own, service.record(own.id()));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(longs = 4711)
  void anUnknownIdIsNotFound(Long id) {
    assertThrows(RecordNotFound.class, () -> service.record(id));
  }

  @ParameterizedTest
  @EnumSource(names = {"FACILITY_MANAGER", "AUDITOR", "ADMINISTRATOR"})
  void readersMayNotRegister(Role role) {
    actor.actAs(FixedActor.of(role, role.boundToWard() ? Ward.KATSUSHIKA : null).user());

    assertFalse(service.registrable());
    assertThrows(NotPermitted.class, () -> service.register(new NoteDetails(Ward.KATSUSHIKA, "案")));
  }

  @Test
  void aSupplierDoesNotEvenRead() {
    Note own = entered(Ward.KATSUSHIKA);
    actor.actAs(FixedActor.of(Role.SUPPLIER, null).user());

    assertThrows(NotPermitted.class, () -> service.record(own.id()));
    assertThrows(NotPermitted.class, () -> service.count(RecordFilter.ALL));
    assertThrows(NotPermitted.class, () -> service.page(PageQuery.all(RecordFilter.ALL)));
  }

  private Note entered(Ward ward) {
    Note note = new Note(new NoteDetails(ward, "既存"));
    notes.add(note);
    return note;
  }

  private record NoteDetails(Ward ward, String text) {}

  private static final class Note extends TrackedRecord {

    private Ward ward;
    private String text;

    private Note(NoteDetails details) {
      correct(details);
    }

    private void correct(NoteDetails details) {
      ward = details.ward();
      text = details.text();
    }

    @Override
    public String label() {
      return text;
    }

    @Override
    public Optional<Ward> owner() {
      return Optional.ofNullable(ward);
    }
  }

  private final class Notes extends RecordService<Note, NoteDetails> {

    private Notes() {
      super(notes, actor, NoHistory.aids(reason));
    }

    @Override
    protected Note create(NoteDetails details) {
      return new Note(details);
    }

    @Override
    protected void apply(Note note, NoteDetails details) {
      note.correct(details);
    }
  }
}
