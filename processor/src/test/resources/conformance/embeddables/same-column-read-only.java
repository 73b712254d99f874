// An attribute of the embeddable shares its column with one of the entity.
@Embeddable class Ref { @Column(name = "org_id", insertable = false, updatable = false) Long orgId; String note; }
@Entity class Org { @Id long id; }

@Entity
class Worker {
  @Id long id;
  @ManyToOne Org org;
  Ref ref;
}
