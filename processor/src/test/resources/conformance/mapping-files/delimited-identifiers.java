@Entity
@Table(indexes = @Index(name = "Idx1", columnList = "camelCase"))
class A {
  @Id @GeneratedValue long theId;
  String camelCase;
  @ManyToOne A otherOne;
  @Column(name = "`Q`") String q;
  @Enumerated(EnumType.STRING) E e;
}

enum E { X }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
  <persistence-unit-metadata>
    <persistence-unit-defaults><delimited-identifiers/></persistence-unit-defaults>
  </persistence-unit-metadata>
</entity-mappings>
//// META-INF/persistence.xml
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
  <persistence-unit name="u">
    <properties><property name="hibernate.globally_quoted_identifiers" value="true"/></properties>
  </persistence-unit>
</persistence>
