using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What is known of a new asset.</summary>
/// <remarks>Adobe's schema <c>createAssetBody.payload</c>.</remarks>
public sealed record NewAssetPayload : AdobePayload
{
    /// <summary>When the user made it.</summary>
    [JsonPropertyName("userCreated")]
    public LightroomDateTime? UserCreated { get; init; }

    /// <summary>When the user last changed it.</summary>
    [JsonPropertyName("userUpdated")]
    public LightroomDateTime? UserUpdated { get; init; }

    /// <summary>
    /// When it was taken; <see cref="LightroomDateTime.Unknown"/> lets the service read it from the original.
    /// </summary>
    [JsonPropertyName("captureDate")]
    public required LightroomDateTime CaptureDate { get; init; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("importSource")]
    public required NewImportSource ImportSource { get; init; }
}
