using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How lines are aligned.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<ParagraphAlignment>))]
public readonly record struct ParagraphAlignment(string Value) : IOpenEnum<ParagraphAlignment>
{
    /// <summary>At the left.</summary>
    public static ParagraphAlignment Left { get; } = new("left");

    /// <summary>In the middle.</summary>
    public static ParagraphAlignment Center { get; } = new("center");

    /// <summary>At the right.</summary>
    public static ParagraphAlignment Right { get; } = new("right");

    /// <summary>At both sides.</summary>
    public static ParagraphAlignment Justify { get; } = new("justify");

    /// <summary>At both sides, the last line at the left.</summary>
    public static ParagraphAlignment JustifyLeft { get; } = new("justifyLeft");

    /// <summary>At both sides, the last line in the middle.</summary>
    public static ParagraphAlignment JustifyCenter { get; } = new("justifyCenter");

    /// <summary>At both sides, the last line at the right.</summary>
    public static ParagraphAlignment JustifyRight { get; } = new("justifyRight");

    /// <summary>At both sides, the last line too.</summary>
    public static ParagraphAlignment JustifyAll { get; } = new("justifyAll");

    /// <inheritdoc/>
    public static ParagraphAlignment FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
