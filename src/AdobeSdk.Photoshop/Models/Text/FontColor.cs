using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The colour of characters. Components have 16 bits, as Photoshop counts them: 32768 is full.</summary>
/// <remarks>Adobe's schema <c>FontColor</c>.</remarks>
[JsonConverter(typeof(FontColorConverter))]
public abstract record FontColor : AdobePayload;
