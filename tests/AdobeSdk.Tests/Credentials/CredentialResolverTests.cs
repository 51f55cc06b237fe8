using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.Configuration;

namespace AdobeSdk.Tests.Credentials;

public class CredentialResolverTests
{
    [Fact]
    public void Every_place_is_named_when_nothing_is_found()
    {
        CredentialResolution found = Resolve([], new() { CredentialsFile = "" }, []);

        Assert.Null(found.Credentials);
        Assert.Equal(
            [
                "Adobe:ClientId is missing. Looked in: options, configuration section 'Adobe', FIREFLY_SERVICES_CLIENT_ID, ADOBE_CLIENT_ID.",
                "Adobe:ClientSecret is missing, and there is no Adobe:AccessToken either. Looked in: options, configuration section 'Adobe', FIREFLY_SERVICES_CLIENT_SECRET, FIREFLY_SERVICES_ACCESS_TOKEN, ADOBE_CLIENT_SECRET.",
            ],
            found.Problems);
    }

    [Fact]
    public void Code_without_configuration_and_environment_is_told_so()
    {
        CredentialResolution found = CredentialResolver.Resolve(new AdobeOptions(), section: null, EnvironmentVariables.None);

        Assert.Equal("Adobe:ClientId is missing. Looked in: options.", found.Problems[0]);
    }

    [Theory]
    [InlineData("options", "configuration", "options")]
    [InlineData(null, "configuration", "configuration section 'Adobe'")]
    [InlineData("configuration", "configuration", "configuration section 'Adobe'")]
    public void Options_and_configuration_are_told_apart(string? code, string configured, string source)
    {
        AdobeOptions options = new() { ClientId = "id", ClientSecret = code ?? configured };

        CredentialResolution found = Resolve(new() { ["Adobe:ClientId"] = "id", ["Adobe:ClientSecret"] = configured }, options, new() { ["ADOBE_CLIENT_SECRET"] = "env" });

        Assert.Equal(source, found.Credentials?.Source);
        Assert.Equal(options.ClientSecret, found.Credentials?.ClientSecret?.Reveal());
    }

    [Fact]
    public void Fireflys_variables_come_before_adobes()
    {
        CredentialResolution found = Resolve([], new(), new()
        {
            ["ADOBE_CLIENT_ID"] = "adobe",
            ["ADOBE_CLIENT_SECRET"] = "adobe-secret",
            ["FIREFLY_SERVICES_CLIENT_ID"] = " firefly ",
            ["FIREFLY_SERVICES_CLIENT_SECRET"] = "firefly-secret\n",
        });

        Assert.Equal("client secret of client firefly, from FIREFLY_SERVICES_CLIENT_SECRET", found.Credentials?.ToString());
        Assert.Equal("firefly-secret", found.Credentials?.ClientSecret?.Reveal());
    }

    [Fact]
    public void A_secret_that_stands_alone_goes_with_the_id_from_another_place()
    {
        CredentialResolution found = Resolve(new() { ["Adobe:ClientId"] = "id" }, new() { ClientId = "id" }, new() { ["FIREFLY_SERVICES_CLIENT_SECRET"] = "secret" });

        Assert.Equal("id", found.Credentials?.ClientId);
        Assert.Equal("FIREFLY_SERVICES_CLIENT_SECRET", found.Credentials?.Source);
    }

    [Fact]
    public void A_secret_is_not_paired_with_another_clients_id()
    {
        CredentialResolution found = Resolve([], new() { ClientId = "mine" }, new()
        {
            ["FIREFLY_SERVICES_CLIENT_ID"] = "theirs",
            ["FIREFLY_SERVICES_CLIENT_SECRET"] = "their-secret",
        });

        Assert.Null(found.Credentials);
        Assert.EndsWith("FIREFLY_SERVICES_CLIENT_SECRET was not used: it goes with another client id.", Assert.Single(found.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pasted_token_brings_its_client_id_and_its_end_along()
    {
        DateTimeOffset issued = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
        string token = Tokens.For("from-token", issued, TimeSpan.FromHours(24));

        CredentialResolution found = Resolve([], new() { AccessToken = $"Bearer {token}\n" }, []);

        Assert.Equal(AdobeCredentialKind.AccessToken, found.Credentials?.Kind);
        Assert.Equal("from-token", found.Credentials?.ClientId);
        Assert.Equal(issued.AddHours(24), found.Credentials?.TokenExpiresAt);
        Assert.Equal(token, found.Credentials?.AccessToken?.Reveal());
    }

    [Fact]
    public void An_opaque_token_needs_a_client_id()
    {
        Assert.StartsWith("Adobe:ClientId is missing.", Assert.Single(Resolve([], new() { AccessToken = "opaque" }, []).Problems), StringComparison.Ordinal);
        Assert.Null(Resolve([], new() { AccessToken = "opaque", ClientId = "id" }, []).Credentials?.TokenExpiresAt);
    }

    [Fact]
    public void A_token_of_another_client_is_a_mistake_that_is_named()
    {
        string token = Tokens.For("theirs", DateTimeOffset.UnixEpoch, TimeSpan.FromHours(1));

        Assert.Contains("was issued to client theirs, but the client id there is mine", Assert.Single(Resolve([], new() { ClientId = "mine", AccessToken = token }, []).Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two\r\nX-Evil: lines")]
    [InlineData("two words")]
    [InlineData("umläut")]
    public void What_cannot_be_sent_as_a_header_is_refused_without_being_shown(string text)
    {
        string asId = Assert.Single(Resolve([], new() { ClientId = text, ClientSecret = "s" }, []).Problems);
        string asToken = Assert.Single(Resolve([], new() { ClientId = "id", AccessToken = text }, []).Problems);

        Assert.DoesNotContain(text, asId + asToken, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_never_show_what_is_secret()
    {
        AdobeCredentials credentials = Resolve([], new() { ClientId = "id", ClientSecret = "canary-secret", AccessToken = "canary-token" }, []).Credentials!;

        Assert.DoesNotContain("canary", credentials + $"{credentials.ClientSecret}{credentials.AccessToken}", StringComparison.Ordinal);
        Assert.DoesNotContain("canary", System.Text.Json.JsonSerializer.Serialize(credentials), StringComparison.Ordinal);
    }

    private static CredentialResolution Resolve(Dictionary<string, string?> configuration, AdobeOptions options, Dictionary<string, string> environment) =>
        CredentialResolver.Resolve(
            options,
            AdobeSection.In(new ConfigurationBuilder().AddInMemoryCollection(configuration).Build()),
            new EnvironmentVariables(environment.GetValueOrDefault));
}
