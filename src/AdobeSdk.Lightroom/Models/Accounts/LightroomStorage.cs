using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>How much room an account has.</summary>
/// <remarks>Adobe's schema <c>getAccountAnswer.entitlement.storage</c>.</remarks>
public sealed record LightroomStorage : AdobePayload
{
    /// <summary>What is used, in bytes.</summary>
    [JsonPropertyName("used")]
    public long? Used { get; init; }

    /// <summary>From where on users should be warned, in bytes; nothing when they should not be.</summary>
    [JsonPropertyName("warn")]
    public long? Warn { get; init; }

    /// <summary>Beyond this, in bytes, uploads are refused.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; init; }

    /// <summary>The limit that users are told, in bytes; at most <see cref="Limit"/>.</summary>
    [JsonPropertyName("display_limit")]
    public long? DisplayLimit { get; init; }
}
