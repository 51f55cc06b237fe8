using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer that goes.</summary>
/// <remarks>Adobe's schema <c>DeleteLayer</c>.</remarks>
public sealed record DeleteLayer : LayerEdit;
