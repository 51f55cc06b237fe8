using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>When tokens were last had with a secret.</summary>
public sealed record ClientSecretUsage : AdobePayload
{
    /// <summary>When that was.</summary>
    [JsonPropertyName("last_used_at")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>By which grant, such as <c>client_credentials</c>.</summary>
    [JsonPropertyName("grant_type")]
    public string? GrantType { get; init; }
}
