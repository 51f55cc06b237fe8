using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>The shape of a crop, as width to height.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<CropAspectRatio>))]
public readonly record struct CropAspectRatio(string Value) : IOpenEnum<CropAspectRatio>
{
    /// <summary>1 to 1.</summary>
    public static CropAspectRatio Square { get; } = new("1:1");

    /// <summary>16 to 9.</summary>
    public static CropAspectRatio Widescreen { get; } = new("16:9");

    /// <summary>9 to 16.</summary>
    public static CropAspectRatio PortraitWidescreen { get; } = new("9:16");

    /// <summary>4 to 3.</summary>
    public static CropAspectRatio FourToThree { get; } = new("4:3");

    /// <summary>3 to 4.</summary>
    public static CropAspectRatio ThreeToFour { get; } = new("3:4");

    /// <summary>4 to 5.</summary>
    public static CropAspectRatio FourToFive { get; } = new("4:5");

    /// <summary>5 to 4.</summary>
    public static CropAspectRatio FiveToFour { get; } = new("5:4");

    /// <summary>3 to 2.</summary>
    public static CropAspectRatio ThreeToTwo { get; } = new("3:2");

    /// <summary>2 to 3.</summary>
    public static CropAspectRatio TwoToThree { get; } = new("2:3");

    /// <summary>21 to 9.</summary>
    public static CropAspectRatio Ultrawide { get; } = new("21:9");

    /// <inheritdoc/>
    public static CropAspectRatio FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
