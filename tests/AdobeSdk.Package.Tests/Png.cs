using System.Buffers.Binary;

namespace AdobeSdk.Package.Tests;

/// <summary>The size that a PNG file's header says.</summary>
internal static class Png
{
    public static async Task<(int Width, int Height)> MeasureAsync(string file)
    {
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(bytes, 1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
