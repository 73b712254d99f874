@Entity
@Table(name = "tt")
class A {
  @Id @GeneratedValue long id;

  @Column(name = "cx", nullable = false)
  String x;

  @Transient int t;

  @Enumerated(EnumType.STRING)
  E e;
}

enum E { P, Q }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <entity class="m.A" metadata-complete="true" access="FIELD">
    <attributes><id name="id"/></attributes>
  </entity>
</entity-mappings>
