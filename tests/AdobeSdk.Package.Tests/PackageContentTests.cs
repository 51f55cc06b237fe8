namespace AdobeSdk.Package.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    [Theory]
    [InlineData("AdobeSdk")]
    [InlineData("AdobeSdk.Firefly")]
    [InlineData("AdobeSdk.Emulator")]
    [InlineData("AdobeSdk.Cli")]
    public void A_package_has_readme_icon_licence_and_symbols(string package)
    {
        string[] entries = packages.Entries(package);
        Assert.Contains("README.md", entries);
        Assert.Contains("icon.png", entries);

        string nuspec = packages.Nuspec(package);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", nuspec, StringComparison.Ordinal);

        Assert.Contains(packages.Entries(package, "snupkg"), e => e.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Fact]
    public void The_emulator_shares_nothing_with_the_clients() =>
        Assert.DoesNotContain("<dependency id=\"AdobeSdk", packages.Nuspec("AdobeSdk.Emulator"), StringComparison.Ordinal);

    [Fact]
    public void The_generator_travels_in_the_runtime_package_and_nothing_of_Roslyn_with_it()
    {
        string[] entries = packages.Entries("AdobeSdk");
        Assert.Contains("analyzers/dotnet/cs/AdobeSdk.Generators.dll", entries);
        Assert.DoesNotContain(entries, e => e.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain("Microsoft.CodeAnalysis", packages.Nuspec("AdobeSdk"), StringComparison.Ordinal);
    }
}
