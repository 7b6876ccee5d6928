package jp.tokyo23.zerocarbon.sme.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;
import jp.tokyo23.zerocarbon.sme.Agreement;
import jp.tokyo23.zerocarbon.sme.AgreementRepository;

@ApplicationScoped
class JpaAgreementRepository extends JpaRecords<Agreement> implements AgreementRepository {

  JpaAgreementRepository() {
    super(
        RecordShape.of(Agreement.class)
            .searchedIn("title", "signatory", "scope")
            .sortedBy("title", "concludedOn")
            .inOrderOf("r.concludedOn desc"));
  }
}
