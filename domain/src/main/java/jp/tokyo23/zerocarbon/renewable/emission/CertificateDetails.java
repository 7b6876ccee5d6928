package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What is written down of a certificate.
 *
 * @param supplyPointId supply point that it is allocated to
 * @param month month of use it stands for
 * @param energy [kWh]
 * @param trackingNumber unique in the whole system
 * @param plant power plant that it stems from; null where it is not told
 * @param generationYear calendar year of generation; null where it is not told
 */
public record CertificateDetails(
    Long supplyPointId,
    String lotName,
    YearMonth month,
    BigDecimal energy,
    CertificateType type,
    String trackingNumber,
    String plant,
    Integer generationYear,
    String note,
    boolean placeholder) {}
