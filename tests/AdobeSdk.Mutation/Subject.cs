namespace AdobeSdk.Mutation;

/// <summary>A part of the code and the tests that are to notice when it is changed.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Project">Its project file.</param>
/// <param name="Rooms">Its folders there.</param>
/// <param name="Tests">The project of its tests.</param>
/// <param name="Rounds">
/// The tests that a mutant has to survive, round after round, as filters of the runner: the quick ones that know most come
/// first. A class has to fit every kind of filter in a round, and one filter of each kind; one that fits two rounds runs in the
/// earlier. Tests that are left out can only raise the score.
/// </param>
internal sealed record Subject(string Name, string Project, string[] Rooms, string Tests, string[][] Rounds)
{
    public static IReadOnlyList<Subject> All { get; } =
    [
        new(
            "generator",
            "generators/AdobeSdk.Generators/AdobeSdk.Generators.csproj",
            ["Parsing", "Emission"],
            "tests/AdobeSdk.Generators.Tests",
            [
                ["-namespace", "*.Parsing", "-namespace", "*.Emission"],
                ["-namespace", "*.Pipeline", "-namespace", "*.SnapshotTesting"],
                ["-namespace", "*.Analyzers", "-namespace", "*.CodeFixes"],
            ]),
        OfSdk(
            "ims",
            "Ims",
            ["-namespace", "*.Ims", "-class-", "*.TokenOutageTests", "-class-", "*.EmulatedImsTests"],
            ["-namespace", "*.Credentials", "-namespace", "*.Credentials.*", "-namespace", "*.SignIn", "-namespace", "*.Identity", "-namespace", "*.Clients", "-namespace", "*.Ims"]),
        OfSdk(
            "http",
            "Http",
            ["-namespace", "*.Http", "-namespace", "*.Resilience", "-namespace", "*.Limits"],
            ["-namespace", "*.Clients", "-namespace", "*.Telemetry", "-namespace", "*.Errors"]),
        OfSdk(
            "jobs",
            "Jobs",
            ["-namespace", "*.Jobs", "-namespace", "*.Jobs.*", "-class-", "*.KilledProcessTests", "-class-", "*.FileJobStoreTests"],
            ["-class", "*.FileJobStoreTests", "-class", "*.AmbiguousSubmitTests", "-class", "*.CallTelemetryTests"],
            ["-namespace", "*.Firefly", "-namespace", "*.Photoshop"]),
    ];

    public string AssemblyName => Path.GetFileNameWithoutExtension(Project);

    private static Subject OfSdk(string name, string room, params string[][] rounds) =>
        new(name, "src/AdobeSdk/AdobeSdk.csproj", [room], "tests/AdobeSdk.Tests", rounds);
}
