using System.Security.Cryptography;
using AdobeSdk.Credentials;

namespace AdobeSdk.Tests.Credentials.ServiceAccounts;

/// <summary>Every form in which people have a Service Account (JWT) credential.</summary>
public sealed class ServiceAccountTests : IDisposable
{
    private readonly CredentialFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_consoles_zip_with_config_json_beside_it()
    {
        _folder.Write("config.json", TestCredential.Json);

        AssertWhole(CredentialFolder.Resolve(_folder.Write("Config.zip", TestCredential.Zip(("private.key", TestCredential.Key), ("certificate_pub.crt", TestCredential.Certificate)))));
    }

    [Fact]
    public void A_zip_that_holds_the_json_too() => AssertWhole(CredentialFolder.Resolve(
        _folder.Write("Config.zip", TestCredential.Zip(("config/private.key", TestCredential.Key), ("config/config.json", TestCredential.Json)))));

    [Fact]
    public void The_key_with_config_json_beside_it()
    {
        _folder.Write("config.json", TestCredential.Json);

        AssertWhole(CredentialFolder.Resolve(_folder.Write("private.key", TestCredential.Key)));
    }

    [Fact]
    public void Config_json_with_the_key_beside_it()
    {
        _folder.Write("private.key", TestCredential.Rsa.ExportRSAPrivateKeyPem());

        AssertWhole(CredentialFolder.Resolve(_folder.Write("config.json", TestCredential.Json)));
    }

    [Fact]
    public void The_zip_and_the_rest_in_options()
    {
        AdobeOptions options = new() { ClientId = TestCredential.Client, ClientSecret = TestCredential.ClientSecret, OrganizationId = TestCredential.Organization };
        options.Jwt.TechnicalAccountId = TestCredential.Account;
        options.Jwt.MetaScopes = "https://ims-na1.adobelogin.com/s/ent_default_sdk, ent_ccas_sdk";
        options.Jwt.PrivateKeyFile = _folder.Write("Config.zip", TestCredential.Zip(("private.key", TestCredential.Key)));

        CredentialResolution found = CredentialFolder.Resolve(options);

        AssertWhole(found);
        Assert.Equal("ent_ccas_sdk,ent_default_sdk", found.Credentials!.ServiceAccount!.MetaScopes.ToString());
    }

    [Fact]
    public void An_encrypted_key_as_text_with_written_line_breaks()
    {
        AdobeOptions options = new() { ClientId = TestCredential.Client, ClientSecret = TestCredential.ClientSecret, OrganizationId = TestCredential.Organization };
        options.Jwt.TechnicalAccountId = TestCredential.Account;
        options.Jwt.PrivateKey = TestCredential.Encrypted("open sesame").Replace("\n", "\\n", StringComparison.Ordinal);
        options.Jwt.Passphrase = "open sesame";

        AssertWhole(CredentialFolder.Resolve(options));
    }

    [Fact]
    public void Aios_json_with_the_key_as_an_array_of_lines()
    {
        string lines = string.Join(',', TestCredential.Key.Split('\n').Select(static line => $"\"{line}\""));

        CredentialResolution found = CredentialFolder.Resolve(_folder.Write("aio.json", $$"""
            {"client_id":"{{TestCredential.Client}}","client_secret":"{{TestCredential.ClientSecret}}","technical_account_id":"{{TestCredential.Account}}",
             "meta_scopes":["ent_default_sdk","ent_smartcontent_sdk"],"ims_org_id":"{{TestCredential.Organization}}","private_key":[{{lines}}]}
            """));

        AssertWhole(found);
        Assert.Equal("ent_default_sdk,ent_smartcontent_sdk", found.Credentials!.ServiceAccount!.MetaScopes.ToString());
    }

    [Fact]
    public void Adobes_javascript_names_with_the_path_of_an_encrypted_key()
    {
        _folder.Write("my.pem", TestCredential.Encrypted("open sesame"));

        AssertWhole(CredentialFolder.Resolve(_folder.Write("options.json", $$"""
            {"clientId":"{{TestCredential.Client}}","clientSecret":"{{TestCredential.ClientSecret}}","technicalAccountId":"{{TestCredential.Account}}",
             "orgId":"{{TestCredential.Organization}}","metaScopes":"ent_ccas_sdk","privateKey":"my.pem","passphrase":"open sesame"}
            """)));
    }

    [Fact]
    public void Adobes_older_photoshop_sample()
    {
        _folder.Write("key.pem", TestCredential.Key);

        CredentialResolution found = CredentialFolder.Resolve(_folder.Write("config.json", $$"""
            {"identity":{"type":"jwt","client_id":"{{TestCredential.Client}}","client_secret":"{{TestCredential.ClientSecret}}","private_key_file":"key.pem",
             "audience":"https://ims-na1.adobelogin.com/c/x","claim":"https://ims-na1.adobelogin.com/s/ent_default_sdk","issuer":"{{TestCredential.Organization}}","subject":"{{TestCredential.Account}}"} }
            """));

        AssertWhole(found);
        Assert.Equal("ent_default_sdk", found.Credentials!.ServiceAccount!.MetaScopes.ToString());
    }

    [Fact]
    public void A_project_that_was_migrated_is_used_by_its_new_credential()
    {
        CredentialResolution found = CredentialFolder.Resolve(_folder.Write("project.json", $$"""
            {"project":{"org":{"ims_org_id":"{{TestCredential.Organization}}"},"workspace":{"details":{"credentials":[
              {"integration_type":"service","jwt":{"client_id":"old","client_secret":"s","technical_account_id":"a"} },
              {"integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"new","client_secrets":["s"]} }]} } } }
            """));

        Assert.Equal(AdobeCredentialKind.ClientSecret, found.Credentials?.Kind);
        Assert.Equal("new", found.Credentials?.ClientId);
    }

    [Fact]
    public void What_is_missing_is_named_with_where_it_stands()
    {
        IReadOnlyList<string> problems = CredentialFolder.Resolve(_folder.Write("private.key", TestCredential.Key)).Problems;

        Assert.Contains(problems, static problem => problem.Contains("Adobe:ClientId", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.Contains("Adobe:ClientSecret", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.Contains("Adobe:OrganizationId (ORG_ID of its config.json)", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.Contains("Adobe:Jwt:TechnicalAccountId (TECHNICAL_ACCOUNT_ID of its config.json)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pasted_token_beside_a_key_is_what_counts()
    {
        AdobeOptions options = new() { ClientId = TestCredential.Client, AccessToken = "token" };
        options.Jwt.PrivateKey = TestCredential.Key;

        Assert.Equal(AdobeCredentialKind.AccessToken, CredentialFolder.Resolve(options).Credentials?.Kind);
    }

    private static void AssertWhole(CredentialResolution found)
    {
        Assert.Empty(found.Problems);
        AdobeCredentials credentials = found.Credentials!;
        ServiceAccount account = credentials.ServiceAccount!;
        Assert.Equal(AdobeCredentialKind.ServiceAccount, credentials.Kind);
        Assert.Equal((TestCredential.Client, TestCredential.ClientSecret), (credentials.ClientId, credentials.ClientSecret!.Reveal()));
        Assert.Equal((TestCredential.Organization, TestCredential.Account), (account.OrganizationId, account.TechnicalAccountId));
        using RSA key = RSA.Create();
        key.ImportFromPem(account.PrivateKey.Reveal());
        Assert.Equal(TestCredential.Rsa.ExportSubjectPublicKeyInfo(), key.ExportSubjectPublicKeyInfo());
        Assert.Equal($"Service Account (JWT) of client {TestCredential.Client}, from {credentials.Source}", credentials.ToString());
    }
}
