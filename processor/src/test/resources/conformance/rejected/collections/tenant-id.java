// The tenant is one value.
@Entity class A { @Id long id; @ElementCollection @org.hibernate.annotations.TenantId List<String> n; }
