using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AdobeSdk.DeveloperConsole.Tests;

/// <summary>Listing, adding and removing, at the emulator.</summary>
public class SecretsTests
{
    [Fact]
    public async Task Secrets_are_listed_with_their_uses_and_never_shown()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        ClientSecretInfo unused = Assert.Single((await scene.ListAsync()).Secrets);
        Assert.Null(unused.LastUsedAt);

        scene.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(200, await scene.SignInAsync(ConsoleScene.FirstSecret));

        ClientSecretList list = await scene.ListAsync();
        ClientSecretInfo secret = Assert.Single(list.Secrets);
        Assert.Equal(ConsoleScene.WorkerId, list.ClientId);
        Assert.Equal((unused.Id, null), (secret.Id, secret.ExpiresAt));
        Assert.Equal(scene.Time.GetUtcNow() - TimeSpan.FromHours(1), secret.CreatedAt);
        Assert.Equal((scene.Time.GetUtcNow(), "client_credentials"), (secret.LastUsedAt!.Value, secret.Usages!.Single().GrantType));
        Assert.DoesNotContain(ConsoleScene.FirstSecret, JsonSerializer.Serialize(list, ConsoleJsonContext.Default.ClientSecretList), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_added_works_beside_the_first_until_one_is_removed()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        ClientSecretInfo first = Assert.Single((await scene.ListAsync()).Secrets);

        NewClientSecret second = await scene.Console.AddSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential);
        Assert.Equal((200, 200), (await scene.SignInAsync(ConsoleScene.FirstSecret), await scene.SignInAsync(second.ClientSecret)));

        await scene.Console.RemoveSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential, first.Id);
        Assert.Equal((401, 200), (await scene.SignInAsync(ConsoleScene.FirstSecret), await scene.SignInAsync(second.ClientSecret)));
        Assert.Equal(second.Id, Assert.Single((await scene.ListAsync()).Secrets).Id);
    }

    [Fact]
    public async Task A_third_secret_is_refused_and_so_are_unknown_ones()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        await scene.Console.AddSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential);

        AdobeApiException third = await Assert.ThrowsAsync<AdobeApiException>(() => scene.Console.AddSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential));
        AdobeApiException unknown = await Assert.ThrowsAsync<AdobeApiException>(() => scene.Console.RemoveSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential, "none"));
        AdobeApiException credential = await Assert.ThrowsAsync<AdobeApiException>(() => scene.Console.ListSecretsAsync(ConsoleScene.Organization, "none"));

        Assert.Equal((HttpStatusCode.BadRequest, "secret_limit_reached"), (third.StatusCode, third.ErrorCode));
        Assert.Equal((HttpStatusCode.NotFound, "secret_not_found"), (unknown.StatusCode, unknown.ErrorCode));
        Assert.Equal((HttpStatusCode.NotFound, "credential_not_found"), (credential.StatusCode, credential.ErrorCode));
    }

    [Fact]
    public async Task The_calls_are_as_Adobe_documents_them()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        NewClientSecret added = await scene.Console.AddSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential);
        await scene.ListAsync();
        await scene.Console.RemoveSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential, added.Id);

        const string Path = "/console/organizations/1234567/credentials/89012/secrets";
        Assert.Equal(
            [$"POST api.adobe.io{Path} → 201", $"GET api.adobe.io{Path} → 200", $"DELETE api.adobe.io{Path}/{added.Id} → 204"],
            scene.Emulator.Requests.To("api.adobe.io/*").Select(static request => request.ToString()));
        Assert.All(scene.Emulator.Requests.To("api.adobe.io/*"), static request => Assert.Equal((0, "admin"), (request.Body.Length, request.Headers["x-api-key"])));
        string scope = WebUtility.UrlDecode(scene.Emulator.Requests.To("POST /ims/token/v3").Single().Text);
        Assert.Contains("manage_client_secrets", scope, StringComparison.Ordinal);
        Assert.Contains("read_client_secret", scope, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_as_Adobe_prints_it_is_read()
    {
        const string Answer = """
            {"client_id":"c1","client_secrets":[{"uuid":"u1","expires_at":"PERMANENT","expires_at_str":"PERMANENT","created_at":"1682448485000","created_at_str":"x",
             "secret_usages":[{"last_used_at":"1683162010101","grant_type":"client_credentials"},{"last_used_at":1683162010102}]},{"uuid":"u2","expires_at":"1783162010101","secret_usages":null}]}
            """;

        ClientSecretList list = JsonSerializer.Deserialize(Answer, ConsoleJsonContext.Default.ClientSecretList)!;

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1683162010102), list.Secrets[0].LastUsedAt);
        Assert.Equal(DateTimeOffset.Parse("2023-04-25T18:48:05Z", CultureInfo.InvariantCulture), list.Secrets[0].CreatedAt);
        Assert.Null(list.Secrets[0].ExpiresAt);
        Assert.Equal((null, null, DateTimeOffset.FromUnixTimeMilliseconds(1783162010101)), (list.Secrets[1].LastUsedAt, list.Secrets[1].CreatedAt, list.Secrets[1].ExpiresAt));
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("true")]
    [InlineData("1.5")]
    [InlineData("99999999999999999")]
    public void A_time_that_is_none_is_malformed(string time) => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize($$"""{"client_secrets":[{"uuid":"u","created_at":{{time}}}]}""", ConsoleJsonContext.Default.ClientSecretList));

    [Fact]
    public void A_new_secret_shows_its_id_and_nothing_else()
    {
        NewClientSecret secret = new() { Id = "u1", ClientSecret = "canary-secret" };

        Assert.Equal("NewClientSecret { Id = u1 }", secret.ToString());
        Assert.Equal("AdobeSecretRotationState { OrganizationId = 1, CredentialId = 2, Step = Deploying, OldSecretId = , NewSecretId = u1, DeployedAt = , NotBefore =  }", new AdobeSecretRotationState("1", "2") { Step = AdobeSecretRotationStep.Deploying, NewSecretId = secret.Id }.ToString());
    }
}
