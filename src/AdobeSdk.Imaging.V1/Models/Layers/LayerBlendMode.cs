using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>How a layer is blended with what is below.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<LayerBlendMode>))]
public readonly record struct LayerBlendMode(string Value) : IOpenEnum<LayerBlendMode>
{
    /// <summary>As it is.</summary>
    public static LayerBlendMode Normal { get; } = new("normal");

    /// <summary>By chance, pixel by pixel.</summary>
    public static LayerBlendMode Dissolve { get; } = new("dissolve");

    /// <summary>The darker of both, channel by channel.</summary>
    public static LayerBlendMode Darken { get; } = new("darken");

    /// <summary>Multiplied.</summary>
    public static LayerBlendMode Multiply { get; } = new("multiply");

    /// <summary>What is below, with more contrast.</summary>
    public static LayerBlendMode ColorBurn { get; } = new("colorBurn");

    /// <summary>What is below, darker.</summary>
    public static LayerBlendMode LinearBurn { get; } = new("linearBurn");

    /// <summary>The darker of both.</summary>
    public static LayerBlendMode DarkerColor { get; } = new("darkerColor");

    /// <summary>The lighter of both, channel by channel.</summary>
    public static LayerBlendMode Lighten { get; } = new("lighten");

    /// <summary>Multiplied, inverted.</summary>
    public static LayerBlendMode Screen { get; } = new("screen");

    /// <summary>What is below, with less contrast.</summary>
    public static LayerBlendMode ColorDodge { get; } = new("colorDodge");

    /// <summary>Added.</summary>
    public static LayerBlendMode LinearDodge { get; } = new("linearDodge");

    /// <summary>The lighter of both.</summary>
    public static LayerBlendMode LighterColor { get; } = new("lighterColor");

    /// <summary>Multiplied or screened, by what is below.</summary>
    public static LayerBlendMode Overlay { get; } = new("overlay");

    /// <summary>Darker or lighter, softly.</summary>
    public static LayerBlendMode SoftLight { get; } = new("softLight");

    /// <summary>Multiplied or screened, by what is above.</summary>
    public static LayerBlendMode HardLight { get; } = new("hardLight");

    /// <summary>Burnt or dodged.</summary>
    public static LayerBlendMode VividLight { get; } = new("vividLight");

    /// <summary>Burnt or dodged, by brightness.</summary>
    public static LayerBlendMode LinearLight { get; } = new("linearLight");

    /// <summary>Darker or lighter parts replaced.</summary>
    public static LayerBlendMode PinLight { get; } = new("pinLight");

    /// <summary>Full channels alone.</summary>
    public static LayerBlendMode HardMix { get; } = new("hardMix");

    /// <summary>The difference.</summary>
    public static LayerBlendMode Difference { get; } = new("difference");

    /// <summary>The difference, with less contrast.</summary>
    public static LayerBlendMode Exclusion { get; } = new("exclusion");

    /// <summary>Subtracted.</summary>
    public static LayerBlendMode Subtract { get; } = new("subtract");

    /// <summary>Divided.</summary>
    public static LayerBlendMode Divide { get; } = new("divide");

    /// <summary>The hue of it.</summary>
    public static LayerBlendMode Hue { get; } = new("hue");

    /// <summary>The saturation of it.</summary>
    public static LayerBlendMode Saturation { get; } = new("saturation");

    /// <summary>Hue and saturation of it.</summary>
    public static LayerBlendMode Color { get; } = new("color");

    /// <summary>The brightness of it.</summary>
    public static LayerBlendMode Luminosity { get; } = new("luminosity");

    /// <inheritdoc/>
    public static LayerBlendMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
