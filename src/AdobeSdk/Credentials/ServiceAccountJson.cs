using System.Text.Json;

namespace AdobeSdk.Credentials;

/// <summary>
/// A Service Account credential in the JSON of the Console (<c>config.json</c>), of Adobe's command line (aio), of its
/// JavaScript library and of its older Photoshop sample.
/// </summary>
internal sealed record ServiceAccountJson(string ClientId, Secret? ClientSecret, string? OrganizationId, string TechnicalAccountId)
{
    private static readonly string[] s_client = ["API_KEY", "client_id", "clientId"];
    private static readonly string[] s_secret = ["CLIENT_SECRET", "client_secret", "clientSecret"];
    private static readonly string[] s_organization = ["ORG_ID", "ims_org_id", "orgId", "issuer"];
    private static readonly string[] s_account = ["TECHNICAL_ACCOUNT_ID", "technical_account_id", "technicalAccountId", "subject"];
    private static readonly string[] s_metaScopes = ["META_SCOPES", "meta_scopes", "metaScopes", "claim"];
    private static readonly string[] s_key = ["PRIVATE_KEY", "PRIVATE_Key", "private_key", "privateKey", "private_key_file"];

    /// <summary>The metascopes, if the file names them.</summary>
    public string? MetaScopes { get; private init; }

    /// <summary>The private key's PEM, or the path of its file.</summary>
    public Secret? Key { get; private init; }

    /// <summary>What the key is opened with.</summary>
    public Secret? Passphrase { get; private init; }

    /// <summary>Finds such a credential.</summary>
    /// <param name="root">The file.</param>
    /// <param name="organization">The organisation, where it stands elsewhere in the file.</param>
    /// <returns><see langword="null"/> if it is no Service Account credential.</returns>
    public static ServiceAccountJson? Find(JsonElement root, string? organization = null) =>
        Read(root, organization) ?? Nested(root, "identity", organization) ?? Nested(root, "jwt", organization) ?? InProject(root);

    // A project that has been migrated holds both kinds: the retired one is then left alone.
    private static ServiceAccountJson? InProject(JsonElement root)
    {
        JsonElement project = Member(root, "project");
        JsonElement list = Member(Member(Member(project, "workspace"), "details"), "credentials");
        JsonElement[] credentials = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
        return credentials.Any(static credential => Member(credential, "oauth_server_to_server").ValueKind == JsonValueKind.Object) ? null
            : credentials.Select(static credential => Member(credential, "jwt")).FirstOrDefault(static jwt => jwt.ValueKind == JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } jwt ? Read(jwt, Text(Member(project, "org"), s_organization))
            : null;
    }

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member) ? member : default;

    private static ServiceAccountJson? Nested(JsonElement root, string name, string? organization) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement inner) ? Read(inner, organization) : null;

    private static ServiceAccountJson? Read(JsonElement json, string? organization)
    {
        // OAuth credentials name an account too; what tells them apart is the list of secrets.
        bool isOAuth = json.ValueKind == JsonValueKind.Object && (json.TryGetProperty("CLIENT_SECRETS", out _) || json.TryGetProperty("client_secrets", out _));
        return !isOAuth && Text(json, s_client) is { } client && Text(json, s_account) is { } account
            ? new(client, CredentialText.AsSecret(Text(json, s_secret)), Text(json, s_organization) ?? organization, account)
            {
                MetaScopes = Text(json, s_metaScopes, ","),
                Key = CredentialText.AsSecret(Text(json, s_key, "\n")),
                Passphrase = CredentialText.AsSecret(Text(json, ["passphrase"])),
            }
            : null;
    }

    // Keys are also written as an array of lines, and scopes as an array.
    private static string? Text(JsonElement json, string[] names, string? separator = null)
    {
        foreach (string name in names)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out JsonElement value))
            {
                continue;
            }

            if (value.ValueKind == JsonValueKind.Array && separator is not null)
            {
                return string.Join(separator, value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()));
            }

            if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
            {
                return value.GetString();
            }
        }

        return null;
    }
}
