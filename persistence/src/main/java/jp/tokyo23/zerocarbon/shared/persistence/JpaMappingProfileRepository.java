package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.tabular.MappingProfile;
import jp.tokyo23.zerocarbon.shared.tabular.MappingProfileRepository;

@ApplicationScoped
class JpaMappingProfileRepository extends JpaRecords<MappingProfile>
    implements MappingProfileRepository {

  JpaMappingProfileRepository() {
    super(RecordShape.of(MappingProfile.class).searchedIn("name").ward("ward").inOrderOf("r.name"));
  }

  @Override
  public List<MappingProfile> of(String kind, Ward ward) {
    return entityManager()
        .createQuery(
            "select p from MappingProfile p where p.kind = :kind and p.ward is not distinct from :ward"
                + " order by p.name",
            MappingProfile.class)
        .setParameter("kind", kind)
        .setParameter("ward", ward)
        .getResultList();
  }
}
