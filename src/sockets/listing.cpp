// SPDX-License-Identifier: MIT
#include "sockets/listing.h"

#include "sockets/printing/forms.h"

namespace sockets {

namespace {

// Where there is no command, the form that tells most stands in.
tcp::SocketListing standIn()
{
    for (const tcp::System &system : tcp::systems()) {
        if (system.listing.form == tcp::SocketListing::Form::StateFirst)
            return system.listing;
    }
    return {};
}

} // namespace

Listing listing(const trace::Trace &trace, tcp::Side host, tcp::SimTime t)
{
    const tcp::System *system = tcp::findSystem(trace.host(host).system);
    Listing listing;
    listing.isStandIn = !system || system->listing.form == tcp::SocketListing::Form::None;
    listing.form = listing.isStandIn ? standIn() : system->listing;
    const Hosted hosted{trace.host(host).address, trace.host(tcp::other(host)).address,
                        trace.isObserved(), t};
    const std::vector<Live> sockets = liveSockets(trace, host, t);
    switch (listing.form.form) {
    case tcp::SocketListing::Form::StateFirst:
        listing.text = printStateFirst(sockets, hosted);
        break;
    case tcp::SocketListing::Form::ProtocolFirst:
        listing.text = printProtocolFirst(sockets, hosted, listing.form.protocol);
        break;
    case tcp::SocketListing::Form::AddressesFirst:
        listing.text = printAddressesFirst(sockets, hosted);
        break;
    case tcp::SocketListing::Form::Objects: listing.text = printObjects(sockets, hosted); break;
    case tcp::SocketListing::Form::None: break;
    }
    return listing;
}

} // namespace sockets
