using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What a user has paid for. Without a subscription or a trial all other calls are refused with 403.</summary>
/// <remarks>Adobe's schema <c>getAccountAnswer.entitlement</c>.</remarks>
public sealed record LightroomEntitlement : AdobePayload
{
    /// <summary>Whether there is a subscription or a trial.</summary>
    [JsonPropertyName("status")]
    public EntitlementStatus? Status { get; init; }

    /// <summary>From when to when the trial is.</summary>
    [JsonPropertyName("trial")]
    public JsonElement? Trial { get; init; }

    /// <summary>The subscription.</summary>
    [JsonPropertyName("current_subs")]
    public JsonElement? CurrentSubscription { get; init; }

    /// <summary>How much room there is.</summary>
    [JsonPropertyName("storage")]
    public LightroomStorage? Storage { get; init; }

    /// <summary>When the content of an account that is not paid for any more will be deleted.</summary>
    [JsonPropertyName("deletion_date")]
    public string? DeletionDate { get; init; }
}
