using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Tests.Support;

/// <summary>Pictures to send.</summary>
internal static class TestPictures
{
    public static byte[] Png(int width = 512, int height = 512, int seed = 1) =>
        PictureStudio.Generate(new Scene("a lake", seed, width, height)).Bytes;
}
