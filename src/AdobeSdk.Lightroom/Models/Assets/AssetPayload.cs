using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What is known of an asset. Adobe describes it by examples; what else it holds is in <see cref="AdobePayload.OtherMembers"/>.</summary>
public sealed record AssetPayload : AdobePayload
{
    /// <summary>When the user made it.</summary>
    [JsonPropertyName("userCreated")]
    public LightroomDateTime? UserCreated { get; init; }

    /// <summary>When the user last changed it.</summary>
    [JsonPropertyName("userUpdated")]
    public LightroomDateTime? UserUpdated { get; init; }

    /// <summary>When it was taken, mostly without a time zone.</summary>
    [JsonPropertyName("captureDate")]
    public LightroomDateTime? CaptureDate { get; init; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("importSource")]
    public ImportSource? ImportSource { get; init; }

    /// <summary>What was done to it in Lightroom.</summary>
    [JsonPropertyName("develop")]
    public JsonElement? Develop { get; init; }

    /// <summary>Of a video, its length and size.</summary>
    [JsonPropertyName("video")]
    public JsonElement? Video { get; init; }
}
