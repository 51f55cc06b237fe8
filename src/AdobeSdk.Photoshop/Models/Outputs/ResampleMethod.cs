using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>How pixels are scaled.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ResampleMethod>))]
public readonly record struct ResampleMethod(string Value) : IOpenEnum<ResampleMethod>
{
    /// <summary>Nearest neighbor.</summary>
    public static ResampleMethod NearestNeighbor { get; } = new("nearest_neighbor");

    /// <summary>Bilinear.</summary>
    public static ResampleMethod Bilinear { get; } = new("bilinear");

    /// <summary>Bicubic.</summary>
    public static ResampleMethod Bicubic { get; } = new("bicubic");

    /// <summary>Bicubic smoother.</summary>
    public static ResampleMethod BicubicSmoother { get; } = new("bicubic_smoother");

    /// <summary>Bicubic sharper.</summary>
    public static ResampleMethod BicubicSharper { get; } = new("bicubic_sharper");

    /// <inheritdoc/>
    public static ResampleMethod FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
