// SPDX-License-Identifier: MIT
// The fields of a Profile, each with its range and the names of its choices.
#include "tcp/profile.h"

#include <algorithm>
#include <array>

namespace tcp {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> CloseUnreadNames = {"reset", "fin"};
constexpr std::array<std::string_view, 4> TimeWaitResetNames = {"close", "closeInWindow", "ignore",
                                                                "closeOrChallenge"};
constexpr std::array<std::string_view, 4> TimeWaitSynNames = {
    "refuse", "newerSequence", "newerSequenceOrTimestamp", "beyondWindow"};
constexpr std::array<std::string_view, 3> InexactResetNames = {"challenge", "reset", "drop"};
constexpr std::array<std::string_view, 2> SynchronizedSynNames = {"challenge", "reset"};
constexpr std::array<std::string_view, 2> SynReceivedSynNames = {"acknowledge", "repeatSynAck"};
constexpr std::array<std::string_view, 2> RetryLimitNames = {"count", "equivalentTime"};
constexpr std::array<std::string_view, 2> RttEstimatorNames = {"rfc6298", "flooredDeviation"};
constexpr std::array<std::string_view, 2> AcceptQueueFullNames = {"ignore", "reset"};
constexpr std::array<std::string_view, 3> AcceptQueueFullSynNames = {"drop", "reset", "accept"};
constexpr std::array<std::string_view, 5> SynQueueFullNames = {"drop", "cookie", "alwaysCookie",
                                                               "evictOldest", "evictToCookie"};
constexpr std::array<std::string_view, 3> UnreachableAbortsNames = {"never", "hard", "any"};
constexpr std::array<std::string_view, 3> TimeWaitRestartNames = {"repeatedFin", "anyAcknowledging",
                                                                  "never"};
constexpr std::array<std::string_view, 3> TimeWaitRefusedSynNames = {"acknowledge", "ignore",
                                                                     "resetInWindow"};
constexpr std::array<std::string_view, 3> TimeWaitOldTimestampNames = {"acknowledge", "ignore",
                                                                       "notRead"};
constexpr std::array<std::string_view, 2> TimeWaitDataNames = {"acknowledge", "reset"};
constexpr std::array<std::string_view, 2> TakenTupleErrorNames = {"addressNotAvailable",
                                                                  "addressInUse"};
constexpr std::array<std::string_view, 4> KeepAliveStatesNames = {
    "connected", "untilClosing", "untilClosingFinWait2", "untilCloseWait"};
constexpr std::array<std::string_view, 3> VeryOldAckNames = {"challenge", "drop", "accept"};
constexpr std::array<std::string_view, 3> ClosedPortNames = {"answer", "dropSyn", "dropAll"};
constexpr std::array<std::string_view, 3> TimeWaitReuseNames = {"never", "always", "loopbackOnly"};

template <auto Member>
Value getPlain(const Profile &profile)
{
    return profile.*Member;
}

template <auto Member>
void setPlain(Profile &profile, const Value &value)
{
    using Type = std::remove_reference_t<decltype(profile.*Member)>;
    profile.*Member = std::get<Type>(value);
}

template <auto Member>
Value getChoice(const Profile &profile)
{
    return Choice{static_cast<std::uint8_t>(profile.*Member)};
}

template <auto Member>
void setChoice(Profile &profile, const Value &value)
{
    using Type = std::remove_reference_t<decltype(profile.*Member)>;
    profile.*Member = static_cast<Type>(std::get<Choice>(value).index);
}

enum class Limits : std::uint8_t { Finite, MayBeUnlimited };

template <auto Member>
Field time(std::string_view name, FieldGroup group, Duration minimum, Duration maximum,
           Limits limits = Limits::Finite)
{
    return {name,
            group,
            Unit::Time,
            minimum,
            maximum,
            limits == Limits::MayBeUnlimited,
            {},
            getPlain<Member>,
            setPlain<Member>};
}

template <auto Member>
Field number(std::string_view name, FieldGroup group, int minimum, int maximum,
             Unit unit = Unit::Count)
{
    return {name, group, unit, minimum, maximum, false, {}, getPlain<Member>, setPlain<Member>};
}

template <auto Member>
Field toggle(std::string_view name, FieldGroup group)
{
    return {name, group, Unit::Switch, false, true, false, {}, getPlain<Member>, setPlain<Member>};
}

template <auto Member>
Field choice(std::string_view name, FieldGroup group, Names names)
{
    const auto last = static_cast<std::uint8_t>(names.size() - 1);
    return {name,  group, Unit::Choice,      Choice{0},        Choice{last},
            false, names, getChoice<Member>, setChoice<Member>};
}

// NOLINTNEXTLINE(readability-function-size): a table
const auto &fieldTable()
{
    using P = Profile;
    using G = FieldGroup;
    static const std::array Table = {
        time<&P::initialRto>("initialRto", G::Opening, 1ms, 60s),
        number<&P::synRetries>("synRetries", G::Opening, 0, 127),
        number<&P::synLinearRetries>("synLinearRetries", G::Opening, 0, 127),
        time<&P::connectTimeout>("connectTimeout", G::Opening, 1ms, 1h, Limits::MayBeUnlimited),
        number<&P::synAckRetries>("synAckRetries", G::Opening, 0, 127),
        number<&P::crowdedSynAckRetries>("crowdedSynAckRetries", G::Opening, 0, 127),
        time<&P::synAckTimeout>("synAckTimeout", G::Opening, 1ms, 1h, Limits::MayBeUnlimited),
        toggle<&P::synAckGiveUpResets>("synAckGiveUpResets", G::Opening),
        time<&P::refusedRetryInterval>("refusedRetryInterval", G::Opening, 1ms, 60s,
                                       Limits::MayBeUnlimited),
        time<&P::synRetryAfterBadAck>("synRetryAfterBadAck", G::Opening, 1ms, 60s,
                                      Limits::MayBeUnlimited),
        choice<&P::unreachableAborts>("unreachableAborts", G::Opening, UnreachableAbortsNames),
        choice<&P::synReceivedSyn>("synReceivedSyn", G::Opening, SynReceivedSynNames),
        toggle<&P::halfOpenRequests>("halfOpenRequests", G::Opening),
        toggle<&P::synReceivedTakesOldAck>("synReceivedTakesOldAck", G::Opening),
        toggle<&P::refusesCrossingSynAck>("refusesCrossingSynAck", G::Opening),
        toggle<&P::listenDropsSynFin>("listenDropsSynFin", G::Opening),
        toggle<&P::simultaneousResetRefuses>("simultaneousResetRefuses", G::Opening),
        number<&P::maximumBacklog>("maximumBacklog", G::Opening, 1, 65535),
        number<&P::backlogPercent>("backlogPercent", G::Opening, 1, 1000),
        number<&P::backlogExtra>("backlogExtra", G::Opening, 0, 1),
        choice<&P::acceptQueueFull>("acceptQueueFull", G::Opening, AcceptQueueFullNames),
        choice<&P::acceptQueueFullSyn>("acceptQueueFullSyn", G::Opening, AcceptQueueFullSynNames),
        number<&P::synQueueLimit>("synQueueLimit", G::Opening, 0, 1000000),
        choice<&P::synQueueFull>("synQueueFull", G::Opening, SynQueueFullNames),
        time<&P::minimumRto>("minimumRto", G::Retransmission, 1ms, 120s),
        time<&P::maximumRto>("maximumRto", G::Retransmission, 1ms, 1h),
        time<&P::rtoSlop>("rtoSlop", G::Retransmission, 0ms, 10s),
        time<&P::synRtoSlop>("synRtoSlop", G::Retransmission, 0ms, 10s),
        number<&P::maximumBackOff>("maximumBackOff", G::Retransmission, 1, 1'048'576),
        choice<&P::rttEstimator>("rttEstimator", G::Retransmission, RttEstimatorNames),
        choice<&P::retryLimit>("retryLimit", G::Retransmission, RetryLimitNames),
        number<&P::dataRetries>("dataRetries", G::Retransmission, 0, 255),
        number<&P::orphanRetries>("orphanRetries", G::Retransmission, 0, 255),
        number<&P::maximumOrphans>("maximumOrphans", G::Retransmission, 0, 10'000'000),
        time<&P::dataTimeout>("dataTimeout", G::Retransmission, 1ms, 24h, Limits::MayBeUnlimited),
        toggle<&P::dataGiveUpResets>("dataGiveUpResets", G::Retransmission),
        time<&P::orphanPersistTimeout>("orphanPersistTimeout", G::Retransmission, 1ms, 24h,
                                       Limits::MayBeUnlimited),
        toggle<&P::tailLossProbe>("tailLossProbe", G::Retransmission),
        toggle<&P::reorderingTimer>("reorderingTimer", G::Retransmission),
        time<&P::delayedAck>("delayedAck", G::Acknowledging, 0ms, 500ms),
        number<&P::quickAcks>("quickAcks", G::Acknowledging, 0, 255),
        toggle<&P::delaysAckOfFin>("delaysAckOfFin", G::Acknowledging),
        toggle<&P::adaptsAckDelay>("adaptsAckDelay", G::Acknowledging),
        time<&P::timeWait>("timeWait", G::Closing, 0ms, 1h),
        toggle<&P::skipsLoopbackTimeWait>("skipsLoopbackTimeWait", G::Closing),
        choice<&P::timeWaitRestart>("timeWaitRestart", G::Closing, TimeWaitRestartNames),
        time<&P::finWait2Timeout>("finWait2Timeout", G::Closing, 0ms, 24h, Limits::MayBeUnlimited),
        time<&P::finWait2HeldTimeout>("finWait2HeldTimeout", G::Closing, 0ms, 24h,
                                      Limits::MayBeUnlimited),
        time<&P::finWait2CheckInterval>("finWait2CheckInterval", G::Closing, 0ms, 1h),
        toggle<&P::finWait2Restarts>("finWait2Restarts", G::Closing),
        toggle<&P::finWait2ExpiryResets>("finWait2ExpiryResets", G::Closing),
        toggle<&P::finWait2ReadShut>("finWait2ReadShut", G::Closing),
        toggle<&P::finWait2CoversRto>("finWait2CoversRto", G::Closing),
        time<&P::longestLinger2>("longestLinger2", G::Closing, 0ms, 24h, Limits::MayBeUnlimited),
        toggle<&P::lingerTimeoutResets>("lingerTimeoutResets", G::Closing),
        toggle<&P::smallFinWait2>("smallFinWait2", G::Closing),
        time<&P::smallFinWait2Limit>("smallFinWait2Limit", G::Closing, 1s, 1h,
                                     Limits::MayBeUnlimited),
        choice<&P::closeUnread>("closeUnread", G::Closing, CloseUnreadNames),
        toggle<&P::endOfFileHidesError>("endOfFileHidesError", G::Closing),
        toggle<&P::readShutResets>("readShutResets", G::Closing),
        toggle<&P::blockedCallsHold>("blockedCallsHold", G::Closing),
        toggle<&P::abortAcknowledges>("abortAcknowledges", G::Closing),
        choice<&P::timeWaitReset>("timeWaitReset", G::Closing, TimeWaitResetNames),
        choice<&P::timeWaitSyn>("timeWaitSyn", G::Closing, TimeWaitSynNames),
        choice<&P::timeWaitRefusedSyn>("timeWaitRefusedSyn", G::Closing, TimeWaitRefusedSynNames),
        choice<&P::timeWaitOldTimestamp>("timeWaitOldTimestamp", G::Closing,
                                         TimeWaitOldTimestampNames),
        choice<&P::timeWaitData>("timeWaitData", G::Closing, TimeWaitDataNames),
        number<&P::timeWaitSequenceGap>("timeWaitSequenceGap", G::Closing, 1, 16'777'216),
        choice<&P::timeWaitReuse>("timeWaitReuse", G::Closing, TimeWaitReuseNames),
        time<&P::timeWaitReuseDelay>("timeWaitReuseDelay", G::Closing, 0ms, 60s),
        toggle<&P::timeWaitHoldsPort>("timeWaitHoldsPort", G::Closing),
        toggle<&P::boundPortReuse>("boundPortReuse", G::Closing),
        choice<&P::takenTupleError>("takenTupleError", G::Closing, TakenTupleErrorNames),
        toggle<&P::rfc1337>("rfc1337", G::Closing),
        number<&P::timeWaitBuckets>("timeWaitBuckets", G::Closing, 0, 10'000'000),
        toggle<&P::timeWaitRecycle>("timeWaitRecycle", G::Closing),
        toggle<&P::keepAliveAlways>("keepAliveAlways", G::KeepAlive),
        time<&P::keepAliveIdle>("keepAliveIdle", G::KeepAlive, 1ms, 1000h),
        time<&P::keepAliveInterval>("keepAliveInterval", G::KeepAlive, 1ms, 1000h),
        toggle<&P::keepAliveBacksOff>("keepAliveBacksOff", G::KeepAlive),
        number<&P::keepAliveProbes>("keepAliveProbes", G::KeepAlive, 1, 127),
        time<&P::keepAliveTimeout>("keepAliveTimeout", G::KeepAlive, 1ms, 1000h,
                                   Limits::MayBeUnlimited),
        number<&P::keepAliveBytes>("keepAliveBytes", G::KeepAlive, 0, 1, Unit::Bytes),
        choice<&P::keepAliveStates>("keepAliveStates", G::KeepAlive, KeepAliveStatesNames),
        toggle<&P::keepAliveGiveUpResets>("keepAliveGiveUpResets", G::KeepAlive),
        choice<&P::inexactReset>("inexactReset", G::Defence, InexactResetNames),
        toggle<&P::takesNearExactReset>("takesNearExactReset", G::Defence),
        toggle<&P::closeWaitResetBreaksPipe>("closeWaitResetBreaksPipe", G::Defence),
        toggle<&P::closingTakesOldReset>("closingTakesOldReset", G::Defence),
        choice<&P::synchronizedSyn>("synchronizedSyn", G::Defence, SynchronizedSynNames),
        time<&P::challengeAckInterval>("challengeAckInterval", G::Defence, 0ms, 60s),
        number<&P::challengeAckCount>("challengeAckCount", G::Defence, 1, 10'000),
        toggle<&P::checksGhostAck>("checksGhostAck", G::Defence),
        choice<&P::veryOldAck>("veryOldAck", G::Defence, VeryOldAckNames),
        toggle<&P::takesSegmentsUpToWindow>("takesSegmentsUpToWindow", G::Defence),
        choice<&P::closedPort>("closedPort", G::Defence, ClosedPortNames),
        number<&P::mss>("mss", G::Segments, 64, 9000, Unit::Bytes),
        number<&P::fallbackMss>("fallbackMss", G::Segments, 64, 9000, Unit::Bytes),
        number<&P::receiveBuffer>("receiveBuffer", G::Segments, 0, 16'777'216, Unit::Bytes),
        number<&P::segmentOverhead>("segmentOverhead", G::Segments, 0, 65536, Unit::Bytes),
        number<&P::receiveBufferFactor>("receiveBufferFactor", G::Segments, 1, 2),
        toggle<&P::offersWholeSegments>("offersWholeSegments", G::Segments),
        toggle<&P::windowScaling>("windowScaling", G::Segments),
        number<&P::windowScale>("windowScale", G::Segments, 0, 14),
        toggle<&P::timestamps>("timestamps", G::Segments),
        toggle<&P::selectiveAck>("selectiveAck", G::Segments),
        toggle<&P::pushesBursts>("pushesBursts", G::Segments),
        number<&P::ttl>("ttl", G::Segments, 1, 255),
        number<&P::firstEphemeralPort>("firstEphemeralPort", G::Segments, 1, 65535),
        number<&P::lastEphemeralPort>("lastEphemeralPort", G::Segments, 1, 65535),
    };
    return Table;
}

} // namespace

std::span<const Field> fields()
{
    return fieldTable();
}

const Field *findField(std::string_view name)
{
    const auto found = std::ranges::find(fieldTable(), name, &Field::name);
    return found == fieldTable().end() ? nullptr : &*found;
}

} // namespace tcp
