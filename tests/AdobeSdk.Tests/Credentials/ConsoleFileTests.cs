using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using CsCheck;

namespace AdobeSdk.Tests.Credentials;

public sealed class ConsoleFileTests : IDisposable
{
    private const string OAuth = """{"ORG_ID":"1234@AdobeOrg","CLIENT_SECRETS":["first","second"],"CLIENT_ID":"from-file","SCOPES":["openid"],"TECHNICAL_ACCOUNT_ID":"t"}""";

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"adobe-{Guid.NewGuid():n}.json");

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(OAuth)]
    [InlineData("\uFEFF" + OAuth)]
    [InlineData("""{"client_id":"from-file","client_secrets":["first"],"ims_org_id":"1234@AdobeOrg","scopes":[]}""")]
    [InlineData("""
        {"project":{"id":"1","org":{"ims_org_id":"1234@AdobeOrg"},"workspace":{"details":{"credentials":[
          {"id":"0","integration_type":"service","jwt":{"client_id":"old","client_secret":"x"}},
          {"id":"1","integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"from-file","client_secrets":["first"],"scopes":["openid"]}}]}}}}
        """)]
    public void The_consoles_files_are_read(string text)
    {
        AdobeCredentials? credentials = Read(text).Credentials;

        Assert.Equal($"client secret of client from-file, from file '{_path}'", credentials?.ToString());
        Assert.Equal("first", credentials?.ClientSecret?.Reveal());
        Assert.Equal("1234@AdobeOrg", credentials?.OrganizationId);
    }

    [Fact]
    public void Of_several_credentials_the_client_id_picks_one()
    {
        const string Two = """
            {"project":{"workspace":{"details":{"credentials":[
              {"oauth_server_to_server":{"client_id":"one","client_secrets":["1"]}},{"oauth_server_to_server":{"client_id":"two","client_secrets":["2"]}}]}}}}
            """;

        Assert.Equal("2", Read(Two, clientId: "two").Credentials?.ClientSecret?.Reveal());
        Assert.Contains("set Adobe:ClientId to the one to use", Read(Two).Problems[0], StringComparison.Ordinal);
        Assert.Contains("no credential of client three", Read(Two, clientId: "three").Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"CLIENT_SECRET":"s","ORG_ID":"o","API_KEY":"k","TECHNICAL_ACCOUNT_ID":"t","PUBLIC_KEYS_WITH_EXPIRY":{"f":"01/07/2023"}}""")]
    [InlineData("""{"client_id":"k","client_secret":"s","technical_account_id":"t","meta_scopes":["ent_ccas_sdk"],"private_key":"canary"}""")]
    [InlineData("""{"project":{"workspace":{"details":{"credentials":[{"integration_type":"service","jwt":{"client_id":"k","client_secret":"canary","technical_account_id":"t"}}]}},"org":{"ims_org_id":"o"}}}""")]
    [InlineData("""{"project":{"workspace":{"details":{"credentials":[{"integration_type":"service","jwt":{"client_id":"k","client_secret":"canary"}}]}}}}""")]
    [InlineData("-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----")]
    public void A_retired_jwt_credential_that_cannot_be_used_is_called_by_its_name(string text)
    {
        string problem = Assert.Single(Read(text).Problems, static problem => problem.Contains("JWT", StringComparison.Ordinal) || problem.Contains("private key", StringComparison.Ordinal));

        Assert.Contains("retired Service Account (JWT) credentials", problem, StringComparison.Ordinal);
        Assert.Contains("OAuth Server-to-Server", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is not JSON (line 1)")]
    [InlineData("{\n\"CLIENT_ID\": canary\n}", "it is not JSON (line 2)")]
    [InlineData("[]", "it is JSON, but not an object")]
    [InlineData("{}", "it has neither CLIENT_ID and CLIENT_SECRETS nor a project")]
    [InlineData("""{"CLIENT_ID":"id","CLIENT_SECRETS":[]}""", "the credential of client id has no client secret in it")]
    [InlineData("""{"CLIENT_ID":"id","CLIENT_SECRETS":[null]}""", "the credential of client id has no client secret in it")]
    [InlineData("""{"project":{}}""", "the project has no OAuth Server-to-Server credential")]
    [InlineData("""{"project":{"workspace":{"details":{"credentials":[1,null,{}]}}}}""", "the project has no OAuth Server-to-Server credential")]
    public void What_cannot_be_used_says_why(string text, string part)
    {
        string problem = Read(text).Problems[0];

        Assert.StartsWith($"Adobe:CredentialsFile, file '{_path}', cannot be used: {part}", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_says_so() =>
        Assert.StartsWith($"Adobe:CredentialsFile, file '{_path}', cannot be used: Could not find file", Resolve(null).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using (FileStream file = File.Create(_path))
        {
            file.SetLength(2_000_000_000);
        }

        Assert.Contains("larger than 1 MB", Resolve(null).Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_files_never_end_in_another_exception()
    {
        byte[] whole = Encoding.UTF8.GetBytes(OAuth);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Sample((at, value, length) =>
        {
            byte[] damaged = [.. whole];
            damaged[at] = value;
            try
            {
                ConsoleFile.Parse(damaged.AsMemory(0, length), "file", clientId: null);
            }
            catch (Exception e) when (e is FormatException or System.Text.Json.JsonException)
            {
                // The two that the reader turns into a message.
            }
        });
    }

    private CredentialResolution Read(string text, string? clientId = null)
    {
        File.WriteAllText(_path, text);
        return Resolve(clientId);
    }

    private CredentialResolution Resolve(string? clientId) =>
        CredentialResolver.Resolve(new AdobeOptions { CredentialsFile = _path, ClientId = clientId }, section: null, EnvironmentVariables.None);
}
