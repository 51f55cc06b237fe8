using System.Globalization;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Camera Raw's settings in XMP, as far as the emulator develops by them.</summary>
internal static partial class XmpText
{
    public static DevelopmentSettings Read(string xmp, DevelopmentSettings settings)
    {
        foreach (Match setting in Setting().Matches(xmp))
        {
            if (double.TryParse(setting.Groups[2].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            {
                settings = With(settings, setting.Groups[1].Value, value);
            }
        }

        return settings;
    }

    public static string Write(DevelopmentSettings settings) => string.Create(CultureInfo.InvariantCulture, $"""
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
            crs:Exposure2012="{settings.Exposure}" crs:Contrast2012="{settings.Contrast}" crs:Highlights2012="{settings.Highlights}"
            crs:Shadows2012="{settings.Shadows}" crs:Whites2012="{settings.Whites}" crs:Blacks2012="{settings.Blacks}"
            crs:Saturation="{settings.Saturation}" crs:Vibrance="{settings.Vibrance}" crs:Clarity2012="{settings.Clarity}"
            crs:Dehaze="{settings.Dehaze}" crs:PostCropVignetteAmount="{settings.Vignette}"/>
         </rdf:RDF>
        </x:xmpmeta>
        """);

    private static DevelopmentSettings With(DevelopmentSettings settings, string name, double value) => name switch
    {
        "Exposure2012" => settings with { Exposure = value },
        "Contrast2012" => settings with { Contrast = value },
        "Highlights2012" => settings with { Highlights = value },
        "Shadows2012" => settings with { Shadows = value },
        "Whites2012" => settings with { Whites = value },
        "Blacks2012" => settings with { Blacks = value },
        "Saturation" => settings with { Saturation = value },
        "Vibrance" => settings with { Vibrance = value },
        "Clarity2012" => settings with { Clarity = value },
        "Dehaze" => settings with { Dehaze = value },
        "PostCropVignetteAmount" => settings with { Vignette = value },
        _ => settings,
    };

    // As an attribute or as an element.
    [GeneratedRegex("""crs:(\w+)(?:="|>)([+-]?[0-9.]+)["<]""")]
    private static partial Regex Setting();
}
