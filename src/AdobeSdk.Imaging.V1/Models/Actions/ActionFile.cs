using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A file of actions.</summary>
/// <remarks>Adobe's schema <c>Action</c>.</remarks>
public sealed record ActionFile : AdobePayload
{
    /// <summary>Whose storage it is: <see cref="StorageWord.For"/>.</summary>
    [JsonPropertyName("storage")]
    public required StorageWord Storage { get; init; }

    /// <summary>The pre-signed or public URL, with https.</summary>
    [JsonPropertyName("href")]
    public required Uri Href { get; init; }

    /// <summary>The one action to play; all of them when left out.</summary>
    [JsonPropertyName("actionName")]
    public string? ActionName { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"ActionFile {{ Storage = {Storage}, ActionName = {ActionName}, Href = {WithoutSignature(Href)} }}";
}
