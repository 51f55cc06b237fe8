using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Adjustments of version 1 in the words of version 2, which has one to a layer and says which.</summary>
internal static class AdjustmentTranslation
{
    public static LayerAdjustment Adjustment(AdjustmentValues values, string where)
    {
        LayerAdjustment[] all = [.. All(values, where)];
        return all.Length == 1 ? all[0] : throw NotTranslatable.Because($"{where}.Adjustments", $"a layer has one adjustment, and there are {all.Length}: add a layer for each.");
    }

    private static IEnumerable<LayerAdjustment> All(AdjustmentValues values, string where)
    {
        if (values.BrightnessContrast is { } light)
        {
            yield return new BrightnessContrastAdjustment { BrightnessContrast = new() { Brightness = light.Brightness, Contrast = light.Contrast } };
        }

        if (values.Exposure is { } exposure)
        {
            yield return new ExposureAdjustment { Exposure = new() { ExposureValue = exposure.Value, Offset = exposure.Offset, GammaCorrection = exposure.GammaCorrection } };
        }

        if (values.HueSaturation is { } hue)
        {
            yield return new HueSaturationAdjustment { HueSaturation = new() { Colorize = hue.Colorize, Adjustments = [.. (hue.Channels ?? []).Select(channel => Range(channel, where))] } };
        }

        if (values.ColorBalance is { } balance)
        {
            yield return new ColorBalanceAdjustment
            {
                ColorBalance = new()
                {
                    PreserveLuminosity = balance.PreserveLuminosity, ShadowLevels = balance.ShadowLevels, MidtoneLevels = balance.MidtoneLevels,
                    HighlightLevels = balance.HighlightLevels ?? balance.HightoneLevels,
                },
            };
        }
    }

    // Without a range of colours it is about all of them, which is what the master channel was.
    private static HueSaturationRange Range(HueSaturationChannel channel, string where) => channel.Channel is null || channel.Channel == ColorChannel.Master
        ? new() { Hue = channel.Hue, Saturation = channel.Saturation, Lightness = channel.Lightness }
        : throw NotTranslatable.Because($"{where}.Adjustments.HueSaturation.Channels", $"the channel {channel.Channel} is not known.");
}
