using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>A layer that goes elsewhere.</summary>
/// <remarks>Adobe's schema <c>MoveLayer</c>.</remarks>
public sealed record MoveLayer : LayerEdit;
