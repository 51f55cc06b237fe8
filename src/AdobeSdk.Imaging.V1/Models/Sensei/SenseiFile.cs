using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The file that a job of Sensei has written.</summary>
/// <remarks>A part of Adobe's schema <c>get_status</c> of Sensei.</remarks>
public sealed record SenseiFile : AdobePayload
{
    /// <summary>Where it went.</summary>
    [JsonPropertyName("href")]
    public Uri? Href { get; init; }

    /// <summary>Whose storage it is.</summary>
    [JsonPropertyName("storage")]
    public StorageWord? Storage { get; init; }

    /// <summary>Its colours.</summary>
    [JsonPropertyName("color")]
    public SenseiColor? Color { get; init; }

    /// <summary>How its edge is.</summary>
    [JsonPropertyName("mask")]
    public SenseiMask? Mask { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"SenseiFile {{ Storage = {Storage}, Color = {Color}, Mask = {Mask}, Href = {WithoutSignature(Href)} }}";
}
