using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>What the Developer Console tells of a secret: everything but the secret.</summary>
public record ClientSecretInfo : AdobePayload
{
    /// <summary>The secret's id.</summary>
    [JsonPropertyName("uuid")]
    public required string Id { get; init; }

    /// <summary>When it ends; <see langword="null"/>: never, which Adobe writes as <c>PERMANENT</c>.</summary>
    [JsonPropertyName("expires_at")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was added.</summary>
    [JsonPropertyName("created_at")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last used, by grant; <see langword="null"/> or empty: never.</summary>
    [JsonPropertyName("secret_usages")]
    public IReadOnlyList<ClientSecretUsage>? Usages { get; init; }

    /// <summary>When it was last used; <see langword="null"/>: never.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastUsedAt => Usages?.Max(static usage => usage.LastUsedAt);
}
