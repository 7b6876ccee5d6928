package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** The registers of this part in memory, with two supply points: 1 in 葛飾区 and 2 in 板橋区. */
public final class EmissionRegisters implements EmissionPoints, ConsumedEnergy {

  public final Assignments assignments = new Assignments();
  final Statements statements = new Statements();
  final Certificates certificates = new Certificates();
  final Map<Long, EnergyUse> planned = new HashMap<>();
  final Map<Long, EnergyUse> actual = new HashMap<>();

  private final List<Point> points =
      new ArrayList<>(
          List.of(new Point(1L, Ward.KATSUSHIKA, "例 区民会館"), new Point(2L, Ward.ITABASHI, "例 体育館")));

  static EnergyUse use(String energy, int months) {
    return new EnergyUse(new BigDecimal(energy), months);
  }

  @Override
  public Optional<Point> find(Long id) {
    return points.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  @Override
  public List<Point> of(Ward ward) {
    return points.stream().filter(point -> ward == null || point.ward() == ward).toList();
  }

  @Override
  public Optional<EnergyUse> planned(Long supplyPointId) {
    return Optional.ofNullable(planned.get(supplyPointId));
  }

  @Override
  public Optional<EnergyUse> actual(Long supplyPointId, FiscalYear year) {
    return Optional.ofNullable(actual.get(supplyPointId));
  }

  /** Register of assignments. */
  public static final class Assignments extends InMemoryRecords<MenuAssignment>
      implements MenuAssignmentRepository {}

  /** Register of certificates. */
  static final class Certificates extends InMemoryRecords<Certificate>
      implements CertificateRepository {

    @Override
    public Optional<Certificate> withNumber(String trackingNumber) {
      return all(RecordFilter.ALL).stream()
          .filter(each -> each.trackingNumber().equals(trackingNumber))
          .findFirst();
    }
  }

  /** Register of statements. */
  static final class Statements extends InMemoryRecords<EmissionStatement>
      implements EmissionStatementRepository {

    @Override
    public List<EmissionStatement> current(FiscalYear year) {
      return all(RecordFilter.of(year)).stream().filter(each -> !each.superseded()).toList();
    }

    @Override
    public List<EmissionStatement> versions(
        Long supplyPointId, FiscalYear year, EmissionKind kind) {
      return all(RecordFilter.of(year)).stream()
          .filter(each -> each.supplyPointId().equals(supplyPointId) && each.kind() == kind)
          .sorted(Comparator.comparing(EmissionStatement::number).reversed())
          .toList();
    }

    @Override
    public List<FiscalYear> years() {
      return all(RecordFilter.ALL).stream()
          .map(EmissionStatement::fiscalYear)
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
