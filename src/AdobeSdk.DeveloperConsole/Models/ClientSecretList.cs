using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>The secrets of a credential.</summary>
public sealed record ClientSecretList : AdobePayload
{
    /// <summary>The credential's client id.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    /// <summary>One or two.</summary>
    [JsonPropertyName("client_secrets")]
    public required IReadOnlyList<ClientSecretInfo> Secrets { get; init; }
}
