using System.CommandLine;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe firefly …</c></summary>
internal static class FireflyCommand
{
    public static Command Create() => new("firefly", "Images from words.")
    {
        GenerateCommand.Create(),
    };
}
