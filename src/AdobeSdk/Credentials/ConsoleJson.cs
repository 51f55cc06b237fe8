using System.Text.Json;

namespace AdobeSdk.Credentials;

/// <summary>One OAuth Server-to-Server credential as the Developer Console writes it.</summary>
/// <param name="ClientId">The client id.</param>
/// <param name="ClientSecret">The first of its secrets; there are at most two.</param>
/// <param name="OrganizationId">The organisation, if the file names it.</param>
internal sealed record ConsoleJson(string ClientId, Secret? ClientSecret, string? OrganizationId)
{
    /// <summary>Finds the credential in a file of either shape.</summary>
    /// <exception cref="FormatException">There is none, or none that can be used, or several.</exception>
    public static ConsoleJson Find(JsonElement root, string? clientId)
    {
        if (Member(root, "project") is { ValueKind: JsonValueKind.Object } project)
        {
            return InProject(project, clientId);
        }

        string? org = Text(root, "ORG_ID") ?? Text(root, "ims_org_id");
        if (Read(root, "CLIENT_ID", "CLIENT_SECRETS", org) is { } upper)
        {
            return upper;
        }

        if (Read(root, "client_id", "client_secrets", org) is { } lower)
        {
            return lower;
        }

        bool retired = Text(root, "API_KEY") is not null || Member(root, "PUBLIC_KEYS_WITH_EXPIRY") is not null || Member(root, "private_key") is not null;
        throw new FormatException(retired
            ? RetiredCredential.Message("a JWT credential")
            : "it has neither CLIENT_ID and CLIENT_SECRETS nor a project: download it again from the Developer Console, at the project's OAuth Server-to-Server credential");
    }

    /// <summary>The credential as one place of several.</summary>
    public CredentialSource ToSource(string name) => new(name)
    {
        ClientId = CredentialText.Clean(ClientId),
        ClientSecret = ClientSecret,
        OrganizationId = CredentialText.Clean(OrganizationId),
    };

    private static ConsoleJson InProject(JsonElement project, string? clientId)
    {
        string? org = Text(Member(project, "org"), "ims_org_id");
        JsonElement list = Member(Member(Member(project, "workspace"), "details"), "credentials") ?? default;
        JsonElement[] credentials = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
        ConsoleJson[] found =
        [
            .. credentials.Select(c => Read(Member(c, "oauth_server_to_server"), "client_id", "client_secrets", org)).OfType<ConsoleJson>(),
        ];
        ConsoleJson[] wanted = clientId is null ? found : [.. found.Where(c => c.ClientId == clientId)];
        return wanted switch
        {
            [var only] => only,
            [] when found.Length > 0 => throw new FormatException($"the project has no credential of client {clientId}, which Adobe:ClientId names"),
            [] when credentials.Any(c => Member(c, "jwt") is not null) => throw new FormatException(RetiredCredential.Message("a project with a JWT credential only")),
            [] => throw new FormatException("the project has no OAuth Server-to-Server credential: add one in the Developer Console"),
            _ => throw new FormatException($"the project has {wanted.Length} OAuth Server-to-Server credentials: set Adobe:ClientId to the one to use"),
        };
    }

    private static ConsoleJson? Read(JsonElement? credential, string idName, string secretsName, string? org)
    {
        if (Text(credential, idName) is not { } id || Member(credential, secretsName) is not { ValueKind: JsonValueKind.Array } secrets)
        {
            return null;
        }

        JsonElement first = secrets.EnumerateArray().FirstOrDefault();
        return first.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(first.GetString())
            ? new(id, CredentialText.AsSecret(first.GetString()), org)
            : throw new FormatException($"the credential of client {id} has no client secret in it: add one in the Developer Console and download again");
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } e && e.TryGetProperty(name, out JsonElement member) ? member : null;

    private static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString() : null;
}
