class P { long id; }
class D { P p; int n; }
class DId implements java.io.Serializable { long p; int n; }

//// META-INF/orm.xml
<entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
<package>m</package><access>FIELD</access>
<entity class="P"><attributes><id name="id"/></attributes></entity>
<entity class="D"><id-class class="m.DId"/><attributes><id name="n"/><many-to-one name="p" id="true"/></attributes></entity>
</entity-mappings>
